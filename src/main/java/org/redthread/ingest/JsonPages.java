package org.redthread.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.redthread.RedthreadException;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.redthread.page.container.LineReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Pages as JSON: one, an array, or one a line. */
final class JsonPages {
    private JsonPages() {}

    /** One page a line, blank lines between them or not. */
    static Stream<FoundPage> lines(InputStream in, boolean split) {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16), PageSource.MOST_BYTES);
        int[] line = {0};
        return Stream.generate(() -> {
                    do {
                        line[0]++;
                        if (!next(lines)) {
                            return null;
                        }
                    } while (lines.isBlank());
                    return found(
                            ":" + line[0],
                            () -> JsonPage.parse(new String(lines.bytes(), StandardCharsets.UTF_8), split));
                })
                .takeWhile(found -> found != null);
    }

    private static boolean next(LineReader lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One object, or an array of them, of which one is held at a time. */
    static Stream<FoundPage> array(InputStream in, boolean split) {
        JsonParser json = JsonPage.parser(in);
        try {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                JsonNode one = json.readValueAsTree();
                return Stream.of(found("", () -> JsonPage.source(one, split)));
            }
        } catch (JacksonException e) {
            throw JsonPage.notJson(e);
        }
        int[] position = {0};
        return Stream.generate(() -> next(json))
                .takeWhile(node -> node != null)
                .map(node -> found("[" + position[0]++ + "]", () -> JsonPage.source(node, split)));
    }

    private static JsonNode next(JsonParser array) {
        try {
            return array.nextToken() == JsonToken.END_ARRAY ? null : array.readValueAsTree();
        } catch (JacksonException e) {
            throw JsonPage.notJson(e);
        }
    }

    private static FoundPage found(String name, Supplier<PageSource> page) {
        try {
            PageSource found = page.get();
            return found.isLink() ? FoundPage.link(name, found) : FoundPage.page(name, found);
        } catch (RedthreadException e) {
            return FoundPage.error(name, e.getMessage());
        }
    }
}
