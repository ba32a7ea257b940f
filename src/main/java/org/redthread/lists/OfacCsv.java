package org.redthread.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redthread.extract.EntityType;
import org.redthread.lists.Entry.Sanction;

/**
 * OFAC's {@code sdn.csv}: no head line, twelve columns, {@code -0-} for nothing. The rows of {@code alt.csv}, five columns with
 * other names, may follow in the same file.
 *
 * @see <a href="https://ofac.treasury.gov/media/29976/download">OFAC's data specification</a>
 */
record OfacCsv(Path file) implements KnownList {
    static final int COLUMNS = 12;
    private static final int ALIAS_COLUMNS = 5;
    private static final Pattern BORN = Pattern.compile("\\bDOB ([^;]+)");
    private static final Pattern COUNTRY = Pattern.compile("\\b(?:nationality|citizen) ([^;.]+)");
    private static final Pattern ALIAS = Pattern.compile("\\ba\\.k\\.a\\. '([^']+)'");
    private static final Pattern NUMBER = Pattern.compile(
            "\\b((?:Passport|National ID No\\.|Tax ID No\\.|Registration Number|Registration ID|Identification Number|D-U-N-S Number|IMO) [^;(]+)");

    @Override
    public String format() {
        return "OFAC SDN, CSV";
    }

    @Override
    public void each(Consumer<Entry> entry, Consumer<String> skipped) throws IOException {
        Map<String, List<String>> aliases = new HashMap<>();
        try (CsvRows rows = CsvRows.of(file)) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (row.size() == ALIAS_COLUMNS) {
                    aliases.computeIfAbsent(cell(row, 0), any -> new ArrayList<>())
                            .add(cell(row, 3));
                }
            }
        }
        try (CsvRows rows = CsvRows.of(file)) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (row.size() < COLUMNS) {
                    if (row.size() != ALIAS_COLUMNS) {
                        skipped.accept("row " + rows.number() + ": not twelve columns");
                    }
                    continue;
                }
                EntityType type = Ofac.type(cell(row, 2));
                if (type == null || cell(row, 1).isEmpty()) {
                    skipped.accept("row " + rows.number() + ": neither person nor body");
                } else {
                    entry.accept(entry(type, row, aliases.getOrDefault(cell(row, 0), List.of())));
                }
            }
        }
    }

    private static Entry entry(EntityType type, List<String> row, List<String> aliases) {
        String remarks = cell(row, 11);
        return new Entry(
                cell(row, 0),
                type,
                Ofac.name(type, cell(row, 1)),
                Stream.concat(aliases.stream(), Ofac.found(ALIAS, remarks))
                        .map(alias -> Ofac.name(type, alias))
                        .distinct()
                        .toList(),
                Ofac.found(BORN, remarks).flatMap(Ofac::dates).distinct().toList(),
                Ofac.found(COUNTRY, remarks).map(Fields::country).distinct().toList(),
                Ofac.found(NUMBER, remarks).toList(),
                null,
                new Sanction(Ofac.AUTHORITY, cell(row, 3).replace("] [", ", "), null));
    }

    private static String cell(List<String> row, int column) {
        String cell = row.get(column).strip();
        return cell.equals("-0-") ? "" : cell;
    }
}
