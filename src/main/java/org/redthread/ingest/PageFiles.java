package org.redthread.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;
import org.redthread.RedthreadException;
import org.redthread.page.Format;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;

/** Files with pages in them, of any format that {@link Format} names, packed or not. */
public final class PageFiles {
    public static final String KINDS =
            ".txt .html .htm .xhtml .json .jsonl .ndjson .rss .atom .xml .rdf .warc .eml .mht .mhtml .pdf, each also .gz";

    private PageFiles() {}

    /** Whether a file of this name is likely to hold pages. */
    public static boolean isKnown(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return Format.ofFile(plain) != null || plain.endsWith(".xml") || plain.endsWith(".rdf");
    }

    /** Why a file cannot be read, in words that go after its name and a colon. */
    public static String trouble(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException
                ? "you may not read it; have it made readable, or read it as who may"
                : "cannot be read: " + e.getMessage();
    }

    /**
     * The pages of a file, read while the stream is; the caller closes it. Of a name that says nothing the first bytes decide.
     *
     * @throws RedthreadException when it holds none
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static Stream<FoundPage> read(String name, InputStream file) {
        return Delivery.open(name, file, new PageSource(null, null, null, null, null, null, true))
                .pages();
    }
}
