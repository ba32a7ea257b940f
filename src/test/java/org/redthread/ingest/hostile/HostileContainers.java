package org.redthread.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Gzip, feeds, web archives and mail that no one makes in good faith. */
final class HostileContainers {
    private static final int LARGE = HostileText.LARGE;
    private static final String PARAGRAPH =
            "<p>" + "Mara Voss told analysts in Oslo that the yard would close. ".repeat(8);

    private HostileContainers() {}

    static Map<String, Hostile.Bytes> all() {
        Map<String, Hostile.Bytes> all = new TreeMap<>();
        all.put("bomb.txt.gz", () -> repeated(packed(new byte[64 * 1024 * 1024]), LARGE));
        all.put("bomb of bombs.gz", () -> packed(repeated(packed(new byte[16 * 1024 * 1024]), 4 * LARGE)));
        all.put("nothing many times.gz", () -> repeated(packed(new byte[0]), LARGE));
        all.put("nothing many times, packed.gz", () -> packed(repeated(packed(new byte[0]), 8 * LARGE)));
        all.put("six layers.gz", () -> {
            byte[] packed = PARAGRAPH.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 6; i++) {
                packed = packed(packed);
            }
            return packed;
        });
        all.put("cut off.html.gz", () -> Arrays.copyOf(packed(Hostile.random(100_000)), 50_000));
        all.put("bomb.jsonl.gz", () -> repeated(packed(new byte[64 * 1024 * 1024]), LARGE));
        all.put("bomb.warc.gz", () -> repeated(packed(new byte[64 * 1024 * 1024]), LARGE));
        all.put("long name.gz", () -> {
            byte[] header = new byte[LARGE];
            Arrays.fill(header, (byte) 'a');
            System.arraycopy(new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0}, 0, header, 0, 10);
            return header;
        });
        feed(all, "entities that grow.rss", () -> entities());
        feed(
                all,
                "entity of a file.rss",
                () -> "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel>"
                        + "<item><link>&f;</link><description>&f;</description></item></channel></rss>");
        feed(all, "endless items.rss", () -> "<rss><channel>" + "<item>".repeat(1_000_000));
        feed(all, "many items.rss", () -> "<rss><channel>" + "<item><link>a</link></item>".repeat(9_000));
        feed(all, "deep.rss", () -> "<rss>" + "<a>".repeat(1_000_000));
        feed(all, "deep item.atom", () -> "<feed><entry>" + "<content type='xhtml'>".repeat(100_000) + PARAGRAPH);
        feed(
                all,
                "one long item.rss",
                () -> "<rss><channel><item><content:encoded><![CDATA[" + PARAGRAPH.repeat(20_000));
        feed(all, "doctype without end.xml", () -> "<!DOCTYPE rss [" + "<!ENTITY a 'a'>".repeat(600_000));
        feed(all, "long date.rss", () -> "<rss><item><link>a</link><pubDate>" + "1 jan 2025 ".repeat(500_000));
        all.put("headers without end.warc", () -> text("WARC/1.0\r\n" + "X: aaaaaaaaaaaaaaaaaaaa\r\n".repeat(400_000)));
        all.put("one header.warc", () -> text("WARC/1.0\r\nX: " + "a".repeat(LARGE - 100)));
        all.put("long promise.warc", () -> text("WARC/1.0\r\nContent-Length: 999999999999999\r\n\r\n" + PARAGRAPH));
        all.put("begins.warc", () -> text("WARC/1.0\r\n".repeat(900_000)));
        all.put("http headers.warc", () -> response("X: aaaaaaaaaaaaaaaaaaaa\r\n".repeat(400_000), ""));
        all.put("http chunks.warc", () -> response("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFF\r\na"));
        all.put(
                "http small chunks.warc",
                () -> response("Transfer-Encoding: chunked\r\n", "1\r\na\r\n".repeat(1_500_000)));
        all.put(
                "http bomb.warc",
                () -> response(
                        "Content-Encoding: gzip\r\n",
                        new String(
                                repeated(packed(new byte[64 * 1024 * 1024]), LARGE / 2), StandardCharsets.ISO_8859_1)));
        mail(all, "headers", () -> "X-Header: a\n".repeat(100_000) + "\n" + PARAGRAPH);
        mail(all, "long header", () -> "Subject: " + "a ".repeat(LARGE / 2 - 100));
        mail(all, "folded header", () -> "Subject: a\n" + " a\n".repeat(LARGE / 3 - 100));
        mail(all, "encoded words", () -> "Subject: " + "=?utf-8?q?a?= ".repeat(4_000) + "\n\n" + PARAGRAPH);
        mail(all, "addresses", () -> "From: " + "a,<b>;(c),\"".repeat(5_000) + "\n\n" + PARAGRAPH);
        mail(all, "parenthesised address", () -> "From: " + "(".repeat(60_000) + "\n\n" + PARAGRAPH);
        mail(all, "parts", () -> "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\na\n".repeat(1_000_000));
        mail(all, "parts in parts", HostileContainers::nested);
        mail(all, "messages in messages", () -> "Content-Type: message/rfc822\n\n".repeat(200_000));
        mail(all, "broken base64", () -> "Content-Transfer-Encoding: base64\n\n" + "=A?".repeat(LARGE / 3 - 100));
        mail(all, "broken quoting", () -> "Content-Transfer-Encoding: quoted-printable\n\n" + "=".repeat(LARGE - 100));
        mail(
                all,
                "long boundary",
                () -> "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(60_000) + "\"\n\n--b\n\na");
        mail(
                all,
                "saved page in one line",
                () -> "Snapshot-Content-Location: http://a.example/\nContent-Type: text/html\n\n"
                        + PARAGRAPH.repeat(20_000));
        return all;
    }

    private static String entities() {
        StringBuilder feed = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 20; i++) {
            feed.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return feed + "]><rss><channel><item><title>&a19;</title><link>a</link></item></channel></rss>";
    }

    private static String nested() {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return mail.toString();
    }

    private static byte[] response(String headers, String body) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + "\r\n" + body;
        return (("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: "
                                + block.length())
                        + "\r\n\r\n" + block + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void feed(Map<String, Hostile.Bytes> all, String name, Hostile.Text feed) {
        all.put(name, () -> text(feed.get()));
    }

    private static void mail(Map<String, Hostile.Bytes> all, String name, Hostile.Text mail) {
        all.put(name + ".eml", () -> text(mail.get()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(byte[] unit, int length) {
        byte[] all = new byte[length / unit.length * unit.length];
        for (int at = 0; at < all.length; at += unit.length) {
            System.arraycopy(unit, 0, all, at, unit.length);
        }
        return all;
    }

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
