package org.redthread.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.redthread.RedthreadException;
import org.redthread.page.Decoding;
import org.redthread.page.Format;
import org.redthread.page.PageSource;
import org.redthread.page.TooLarge;
import org.redthread.page.container.Feed;
import org.redthread.page.container.FoundPage;
import org.redthread.page.container.Gunzip;
import org.redthread.page.container.WarcFile;

/** What was handed over, of whatever format and however often packed: one page, or a container of any number of them. */
public final class Delivery {
    private static final int MOST_LAYERS = 3;

    private final String name;
    private final Format named;
    private final Format format;
    private final InputStream in;
    private final PageSource said;

    private Delivery(String name, Format named, Format format, InputStream in, PageSource said) {
        this.name = name;
        this.named = named;
        this.format = format;
        this.in = in;
        this.said = said;
    }

    /**
     * Looks at the first bytes.
     *
     * @param name by which its pages are told
     * @param raw read as far as the pages are; the caller closes it
     * @param said what the sender says of it; its content is not looked at, its content type may be null
     * @throws RedthreadException when it is of no format that is read
     */
    public static Delivery open(String name, InputStream raw, PageSource said) {
        Format named = said.contentType() == null ? Format.ofFile(name) : Format.named(said.contentType());
        try {
            BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
            Format format = Format.of(head(in), named);
            for (int layer = 0; format == Format.GZIP; layer++) {
                if (layer == MOST_LAYERS) {
                    throw new RedthreadException("it is packed more than " + MOST_LAYERS + " times: unpack it first");
                }
                in = new BufferedInputStream(new Gunzip(in), 1 << 16);
                format = Format.of(head(in), named);
            }
            return new Delivery(name, named, format, in, said);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Format.HEAD);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        return head;
    }

    /** Whether it may hold any number of pages; else it is one. */
    public boolean isContainer() {
        return !format.isPage();
    }

    /**
     * The one page that it is.
     *
     * @throws TooLarge when it has more bytes than a page may have
     * @throws RedthreadException when it is a container, or cannot be a page
     */
    public PageSource page() {
        if (isContainer()) {
            throw new RedthreadException("this may hold many pages: send it to POST /api/pages, by itself");
        }
        byte[] content = content();
        if (content.length == 0) {
            throw new RedthreadException("the body is empty: send a page");
        }
        if (named == null && format == Format.TEXT) {
            Decoding.of(content, null);
        }
        String type = named == format && said.contentType() != null ? said.contentType() : format.contentType();
        return source(type, content);
    }

    /** The pages of a container, read while its bytes are; what is damaged is told at its place and stops no other. */
    public Stream<FoundPage> pages() {
        Stream<FoundPage> found =
                switch (format) {
                    case JSON -> JsonPages.array(in, said.split());
                    case JSON_LINES -> JsonPages.lines(in, said.split());
                    case FEED -> Feed.read(source(format.contentType(), content())).stream();
                    case WARC -> WarcFile.read(in, said);
                    default -> Stream.of(FoundPage.page("", page()));
                };
        return ToTheDamage.of(found.iterator()).map(this::named);
    }

    private FoundPage named(FoundPage found) {
        boolean within = found.name().startsWith(":") || found.name().startsWith("[");
        String place = (name + (within ? "" : " ") + found.name()).strip();
        return new FoundPage(place, found.page(), found.link(), found.error());
    }

    private PageSource source(String contentType, byte[] content) {
        return new PageSource(
                said.url(),
                said.outlet(),
                said.headline(),
                said.publishedAt(),
                contentType,
                content,
                said.split(),
                said.fetchedAt());
    }

    private byte[] content() {
        try {
            byte[] content = in.readNBytes(PageSource.MOST_BYTES + 1);
            if (content.length > PageSource.MOST_BYTES) {
                throw new TooLarge("it is larger than " + PageSource.MOST_BYTES + " bytes; send one page at a time");
            }
            return content;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    static RuntimeException broken(IOException e) {
        return e instanceof ZipException || e instanceof EOFException
                ? new RedthreadException("the gzip is damaged or cut off: pack it again", e)
                : new UncheckedIOException(e);
    }
}
