package org.redthread.ingest;

import java.io.InputStream;
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
