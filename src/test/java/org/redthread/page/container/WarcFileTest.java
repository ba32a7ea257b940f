package org.redthread.page.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.redthread.page.PageSource;

class WarcFileTest {
    private static final String HTML = "<p>Mara Voss leads Brightwater.</p>";

    @Test
    void makesPagesOfDocumentsAndPassesOverTheRest() {
        List<FoundPage> found = read(record("warcinfo", "application/warc-fields", "software: x")
                + response("text/html; charset=utf-8", "", HTML)
                + response("image/png", "", "png")
                + response("text/plain", "", "Mara Voss leads Brightwater.")
                + record(
                        "response", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nnone")
                + record("resource", "text/html", HTML)
                + record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"));
        assertThat(found).extracting(FoundPage::error).containsOnlyNulls();
        assertThat(found)
                .extracting(each -> each.page().contentType())
                .containsExactly("text/html; charset=utf-8", "text/plain", "text/html");
        PageSource first = found.get(0).page();
        assertThat(first.url()).isEqualTo("https://harbour.example/1");
        assertThat(first.fetchedAt()).isEqualTo("2025-06-16T08:30:00Z");
        assertThat(new String(first.content(), StandardCharsets.UTF_8)).isEqualTo(HTML);
    }

    @Test
    void takesOffChunksAndPacking() throws IOException {
        String packed = new String(packed(HTML), StandardCharsets.ISO_8859_1);
        String chunked = Integer.toHexString(packed.length()) + "\r\n" + packed + "\r\n0\r\n\r\n";
        List<FoundPage> found =
                read(response("text/html", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunked)
                        + response("text/html", "Content-Encoding: gzip\r\n", packed)
                        + response("text/html", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", HTML));
        assertThat(found)
                .extracting(each -> new String(each.page().content(), StandardCharsets.UTF_8))
                .containsExactly(HTML, HTML, HTML);
    }

    @Test
    void readsOnBehindADamagedRecord() {
        String good = response("text/html", "", HTML);
        List<FoundPage> found = read(good
                + good.replaceFirst("Content-Length: \\d+", "Content-Length: many")
                + good
                + good.replaceFirst("Content-Length: \\d+", "Content-Length: 7")
                + good
                + record("response", "application/http", "no response")
                + good
                + good.substring(0, good.length() - 30));
        assertThat(found.stream().filter(each -> each.page() != null)).hasSize(4);
        assertThat(found.stream().filter(each -> each.error() != null)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(found.get(found.size() - 1).error()).contains("cut off");
    }

    @Test
    void holdsNoHeaderAndNoDocumentThatIsTooLong() {
        String good = response("text/html", "", HTML);
        List<FoundPage> found = read("WARC/1.0\r\n" + "X: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(5000)
                + "\r\n" + good + record("resource", "text/html", "a".repeat(11 * 1024 * 1024)) + good);
        assertThat(found.stream().filter(each -> each.page() != null)).hasSize(2);
        assertThat(found)
                .extracting(FoundPage::error)
                .anyMatch(error -> error != null && error.contains("headers are longer"))
                .anyMatch(error -> error != null && error.contains("a page may have"));
    }

    static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static String response(String type, String headers, String body) {
        return record(
                "response",
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + headers + "\r\n" + body);
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Target-URI: https://harbour.example/1\r\nWARC-Date: 2025-06-16T08:30:00Z\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static List<FoundPage> read(String warc) {
        return WarcFile.read(
                        new ByteArrayInputStream(warc.getBytes(StandardCharsets.ISO_8859_1)),
                        new PageSource(null, null, null, null, null, null, true))
                .toList();
    }
}
