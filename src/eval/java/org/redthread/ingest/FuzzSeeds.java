package org.redthread.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One sound input of each format, from which the fuzzer starts. */
final class FuzzSeeds {
    private static final String PROSE =
            "Mara Voss, the chief executive of Brightwater, told analysts in Oslo on Monday, 16 June"
                    + " 2025, that the ferry builder would close its yard in Lindvik. About 300 people work there, the union said.";
    private static final String HTML =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Yard closes | The Harbour</title>"
                    + "<meta property=\"article:published_time\" content=\"2025-06-16T08:30:00+02:00\"><link rel=canonical href=\"https://harbour.example/1\">"
                    + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Yard closes\",\"author\":[{\"name\":\"Ana Lemm\"}],"
                    + "\"articleBody\":\"" + PROSE
                    + "\"}</script></head><body><article><h1>Yard closes</h1><time datetime=\"2025-06-16\">31 minutes ago</time>"
                    + "<p>" + PROSE + "</p><p>" + PROSE
                    + "</p><ul><li><a href=\"/2\">More</a></li></ul></article></body></html>";
    private static final String TEXT =
            "The Harbour\nYard closes\nBy Ana Lemm\n31 minutes ago\n" + PROSE + "\n\n" + PROSE
                    + " Sponsored Content You May Like by Ads Learn More\nRead more\n\nFerry sold\nUpdated June 17, 2025\n"
                    + PROSE + "\n";
    private static final String RSS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"><channel><title>The Harbour</title>"
                    + "<link>https://harbour.example/</link><item><title>Yard &amp; ferry</title><link>/1</link><pubDate>Mon, 16 Jun 2025 08:30:00 EST</pubDate>"
                    + "<content:encoded><![CDATA[<p>" + PROSE + "</p><p>" + PROSE
                    + "</p>]]></content:encoded></item><item><guid>https://harbour.example/2</guid></item></channel></rss>";
    private static final String ATOM =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Harbour</title><link href=\"https://harbour.example/\"/>"
                    + "<entry><title type=\"html\">Yard</title><link rel=\"alternate\" href=\"1\"/><updated>2025-06-16T08:30:00Z</updated><author><name>Ana Lemm</name></author>"
                    + "<content type=\"xhtml\"><div><p>" + PROSE + "</p><p>" + PROSE
                    + "</p></div></content></entry></feed>";
    private static final String MAIL =
            "From: =?utf-8?q?Ana_L=C3=A9mm?= <ana@harbour.example>\r\nSubject: =?utf-8?B?WWFyZCBjbG9zZXM=?=\r\nDate: Mon, 16 Jun 2025 08:30:00 +0200\r\n"
                    + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + PROSE
                    + "=\r\n=C3=A9\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + "PHA+TWFyYSBWb3NzIGxlYWRzIEJyaWdodHdhdGVyLjwvcD4=\r\n--b--\r\n";

    private FuzzSeeds() {}

    /** By the names of files that hold them. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("seed.txt", bytes(TEXT));
        seeds.put("seed.html", bytes(HTML));
        seeds.put("seed.rss", bytes(RSS));
        seeds.put("seed.atom", bytes(ATOM));
        seeds.put("seed.eml", bytes(MAIL));
        seeds.put(
                "seed.mhtml",
                bytes("Snapshot-Content-Location: https://harbour.example/1\r\n"
                        + MAIL.replace("alternative", "related")));
        seeds.put("seed.warc", warc());
        seeds.put("seed.warc.gz", packed(warc()));
        seeds.put(
                "seed.jsonl",
                bytes("{\"url\":\"https://harbour.example/1\",\"text\":\"" + PROSE + "\"}\n{\"html\":\"<p>" + PROSE
                        + "\"}\n"));
        seeds.put("seed.json", bytes("[{\"publishedAt\":\"2025-06-16\",\"text\":\"" + PROSE + "\"}]"));
        seeds.put("seed.pdf", pdf());
        seeds.put("seed", bytes(HTML));
        return seeds;
    }

    private static byte[] warc() throws IOException {
        String body = new String(packed(bytes(HTML)), StandardCharsets.ISO_8859_1);
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
        String record =
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/1\r\nWARC-Date: 2025-06-16T08:30:00Z\r\n"
                        + "Content-Type: application/http\r\nContent-Length: " + http.length() + "\r\n\r\n" + http
                        + "\r\n\r\n";
        return (record + record).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : PROSE.split("(?<=\\G.{40})")) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 10);
                    out.newLineAtOffset(y % 24 == 4 ? 72 : 320, y);
                    out.showText(line);
                    out.endText();
                    y -= 12;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
