package org.redthread.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * CSV whose first row names the columns, values of one cell parted by semicolons: OpenSanctions' {@code targets.simple.csv}
 * ({@code id, schema, name, aliases, birth_date, countries, identifiers, sanctions, dataset …}) or one's own.
 */
record HeadedCsv(Path file) implements KnownList {
    static boolean isHead(List<String> cells) {
        return cells.stream()
                .anyMatch(cell -> plain(cell).equals("name") || plain(cell).equals("caption"));
    }

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public void each(Consumer<Entry> entry, Consumer<String> skipped) throws IOException {
        try (CsvRows rows = CsvRows.of(file)) {
            List<String> head = rows.next().stream().map(HeadedCsv::plain).toList();
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                Fields fields = fields(head, row);
                if (fields.name() == null) {
                    skipped.accept("row " + rows.number() + ": no name");
                } else if (fields.type() == null) {
                    skipped.accept("row " + rows.number() + ": neither person nor body");
                } else {
                    List<String> id = fields.all("id");
                    entry.accept(fields.entry(id.isEmpty() ? "row " + rows.number() : id.get(0), null));
                }
            }
        }
    }

    private static Fields fields(List<String> head, List<String> row) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
            // a name or a sanction may hold one
            boolean several = !head.get(i).equals("name");
            values.put(
                    head.get(i),
                    several
                            ? Arrays.stream(row.get(i).split(";"))
                                    .map(String::strip)
                                    .toList()
                            : List.of(row.get(i).strip()));
        }
        return new Fields(values);
    }

    private static String plain(String cell) {
        return cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }
}
