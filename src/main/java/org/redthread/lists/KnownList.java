package org.redthread.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.redthread.RedthreadException;

/**
 * A list in a file, told by its content: CSV with a head line (OpenSanctions' {@code targets.simple.csv} or one's own), lines of
 * JSON (FollowTheMoney entities or one's own), OFAC's {@code sdn.csv}, with {@code alt.csv} after it or without, or
 * {@code sdn.xml}. It is read entry by entry, so that its length doesn't matter.
 */
public interface KnownList {
    String KINDS = "CSV with a head line, lines of JSON, OFAC's sdn.csv or sdn.xml";

    /** What it was told to be. */
    String format();

    /**
     * @param entry is given every entry
     * @param skipped is told of each line that can't be used, and why
     */
    void each(Consumer<Entry> entry, Consumer<String> skipped) throws IOException;

    /** @throws RedthreadException when it is of no known kind */
    static KnownList open(Path file) throws IOException {
        String first = firstLine(file);
        if (first.startsWith("<")) {
            return new OfacXml(file);
        }
        requireUtf8(file);
        if (first.startsWith("{")) {
            return new JsonLines(file);
        }
        List<String> cells = CsvRows.cells(first);
        if (cells.size() == OfacCsv.COLUMNS && cells.get(0).strip().matches("\\d+")) {
            return new OfacCsv(file);
        }
        if (HeadedCsv.isHead(cells)) {
            return new HeadedCsv(file);
        }
        throw new RedthreadException("This is no list that can be read; send " + KINDS
                + ". A head line needs a column 'name', lines of JSON a field 'name' or 'properties'.");
    }

    private static String firstLine(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return lines.lines()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new RedthreadException("The list is empty; send " + KINDS + "."));
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8() : e;
        }
    }

    /** To its end, before anything of it is stored. */
    private static void requireUtf8(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.transferTo(Writer.nullWriter());
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    private static RedthreadException notUtf8() {
        return new RedthreadException("The list is not in UTF-8; send it in UTF-8.");
    }
}
