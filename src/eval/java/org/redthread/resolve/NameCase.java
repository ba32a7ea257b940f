package org.redthread.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.ContentId;
import org.redthread.extract.EntityType;

/**
 * A labelled pair of names.
 *
 * @param heldBack in the half that no weight and no threshold was set on
 */
record NameCase(EntityType type, String a, String b, boolean match, boolean heldBack) {
    static List<NameCase> read(Path csv) throws IOException {
        List<NameCase> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            cases.add(new NameCase(
                    cells.get(1).equals("Person") ? EntityType.Person : EntityType.Company,
                    cells.get(2),
                    cells.get(3),
                    cells.get(4).equals("true"),
                    ContentId.of(cells.get(2), cells.get(3)).charAt(0) < '8'));
        }
        return cases;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean escaped = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (escaped) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
