package org.redthread.lists;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.RedthreadException;

/** The rows of a CSV file (RFC 4180), one at a time; a cell in quotes may hold line ends. */
final class CsvRows implements Closeable {
    private static final int LONGEST_CELL = 1 << 20;
    /** OFAC's files end with it, also where another follows. */
    private static final int END_OF_FILE = 0x1A;

    private final PushbackReader in;
    private int row;

    private CsvRows(Reader in) {
        this.in = new PushbackReader(in, 1);
    }

    static CsvRows of(Path file) throws IOException {
        return new CsvRows(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    /** Of one line; one that ends inside quotes gives what there is. */
    static List<String> cells(String line) {
        try (CsvRows rows = new CsvRows(new StringReader(line))) {
            List<String> cells = rows.next();
            return cells == null ? List.of() : cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the row that was read last, from 1. */
    int number() {
        return row;
    }

    /** Null at the end. Rows without any text are passed over. */
    List<String> next() throws IOException {
        List<String> cells;
        do {
            int first = in.read();
            while (first == END_OF_FILE) {
                first = in.read();
            }
            if (first < 0) {
                return null;
            }
            in.unread(first);
            cells = row();
            row++;
        } while (cells.stream().allMatch(String::isBlank));
        return cells;
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (quoted && c == '"') {
                int after = in.read();
                quoted = after == '"';
                if (quoted) {
                    cell.append('"');
                } else if (after >= 0) {
                    in.unread(after);
                }
            } else if (quoted) {
                cell.append((char) c);
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                cell.append((char) c);
            }
            if (cell.length() > LONGEST_CELL) {
                throw new RedthreadException("A cell of row " + (row + 1) + " does not end: a quote is missing there.");
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
