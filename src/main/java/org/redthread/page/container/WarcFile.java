package org.redthread.page.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.redthread.RedthreadException;
import org.redthread.page.Format;
import org.redthread.page.PageSource;
import org.redthread.page.TooLarge;

/** A web archive: its HTML, plain-text and PDF documents are pages, fetched when it says; pictures, scripts, errors are passed over. */
public final class WarcFile {
    private static final Set<Format> PAGES = EnumSet.of(Format.HTML, Format.TEXT, Format.PDF);
    private static final int OK = 200;
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

    private final WarcRecords records;
    private final PageSource said;

    private WarcFile(InputStream in, PageSource said) {
        this.records = new WarcRecords(in);
        this.said = said;
    }

    /**
     * Its pages, read while the stream is; a damaged record costs only itself.
     *
     * @param in unpacked; the caller closes it
     * @param said what the sender says of all of them
     */
    public static Stream<FoundPage> read(InputStream in, PageSource said) {
        WarcFile file = new WarcFile(in, said);
        return Stream.generate(file::next)
                .takeWhile(Objects::nonNull)
                .map(file::found)
                .filter(Objects::nonNull);
    }

    private WarcRecord next() {
        try {
            return records.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null when the record is sound but no page. */
    private FoundPage found(WarcRecord record) {
        String name = "record " + record.number();
        if (record.damage() != null) {
            return FoundPage.error(name, record.damage());
        }
        try {
            if (record.isOf("response")) {
                return response(name, record);
            }
            boolean bare = record.isOf("resource") || record.isOf("conversion");
            return bare ? page(name, record, record.header("Content-Type"), record.block()) : null;
        } catch (RedthreadException e) {
            return FoundPage.error(name, e.getMessage());
        }
    }

    private FoundPage response(String name, WarcRecord record) {
        HttpResponse response;
        try {
            response = http(record.block());
        } catch (IOException | RuntimeException e) {
            String type = record.header("Content-Type");
            return type != null && type.startsWith("application/http")
                    ? FoundPage.error(name, "its HTTP response cannot be read")
                    : null;
        }
        String type = response.headers().first("Content-Type").orElse(null);
        return response.status() == OK ? page(name, record, type, body(response, record.block())) : null;
    }

    private static HttpResponse http(byte[] block) throws IOException {
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(InputStream.nullInputStream()), ByteBuffer.wrap(block), block.length));
    }

    /** Some crawlers keep the headers of an encoding that they have taken off; then the body is what stands there. */
    private static byte[] body(HttpResponse response, byte[] block) {
        try {
            return bounded(response.bodyDecoded().stream());
        } catch (IOException e) {
            byte[] body = Arrays.copyOfRange(block, headersEnd(block), block.length);
            if (formatOf(body) != Format.HTML) {
                throw new RedthreadException("its HTTP body is damaged");
            }
            return body;
        }
    }

    private static byte[] bounded(InputStream body) throws IOException {
        byte[] content = body.readNBytes(PageSource.MOST_BYTES + 1);
        if (content.length > PageSource.MOST_BYTES) {
            throw new TooLarge("the document is larger than " + PageSource.MOST_BYTES + " bytes");
        }
        return content;
    }

    private static int headersEnd(byte[] block) {
        for (int i = 0; i + BLANK_LINE.length <= block.length; i++) {
            if (Arrays.equals(block, i, i + BLANK_LINE.length, BLANK_LINE, 0, BLANK_LINE.length)) {
                return i + BLANK_LINE.length;
            }
        }
        return 0;
    }

    private FoundPage page(String name, WarcRecord record, String contentType, byte[] content) {
        Format format = contentType != null ? Format.named(contentType) : formatOf(content);
        String uri = record.header("WARC-Target-URI");
        if (!PAGES.contains(format) || content.length == 0 || uri != null && uri.endsWith("/robots.txt")) {
            return null;
        }
        return FoundPage.page(
                name + (uri == null ? "" : " " + uri),
                new PageSource(
                        uri == null ? null : uri.replaceAll("^<|>$", ""),
                        said.outlet(),
                        null,
                        null,
                        contentType == null ? format.contentType() : contentType,
                        content,
                        said.split(),
                        fetchedAt(record.header("WARC-Date"))));
    }

    private static Format formatOf(byte[] content) {
        return Format.of(Arrays.copyOf(content, Math.min(content.length, Format.HEAD)), null);
    }

    private static String fetchedAt(String date) {
        try {
            return date == null ? null : Instant.parse(date).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
