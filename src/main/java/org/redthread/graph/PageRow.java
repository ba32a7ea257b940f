package org.redthread.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.neo4j.driver.Value;
import org.redthread.page.PageSource;

/** A page as the properties of its node; its bytes are kept compressed. */
final class PageRow {
    private PageRow() {}

    static Map<String, Object> of(PageSource page, Instant receivedAt) {
        Map<String, Object> row = new HashMap<>();
        row.put("url", page.url());
        row.put("outlet", page.outlet());
        row.put("headline", page.headline());
        row.put("publishedAt", page.publishedAt());
        row.put("contentType", page.contentType());
        row.put("split", page.split());
        row.put("fetchedAt", page.fetchedAt());
        row.put("content", compressed(page.content()));
        row.put("receivedAt", receivedAt.atZone(ZoneOffset.UTC));
        return Map.of("id", page.id(), "properties", row);
    }

    static ClaimedPage page(Value node) {
        PageSource source = new PageSource(
                text(node, "url"),
                text(node, "outlet"),
                text(node, "headline"),
                text(node, "publishedAt"),
                text(node, "contentType"),
                expanded(node.get("content").asByteArray()),
                node.get("split").asBoolean(),
                text(node, "fetchedAt"));
        return new ClaimedPage(
                node.get("id").asString(), source, node.get("attempts").asInt());
    }

    private static String text(Value node, String property) {
        return node.get(property).asString(null);
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] expanded(byte[] content) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
