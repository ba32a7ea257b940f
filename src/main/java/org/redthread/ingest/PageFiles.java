package org.redthread.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.redthread.RedthreadException;
import org.redthread.page.PageSource;
import tools.jackson.databind.JsonNode;

/** Files with pages in them: {@code .txt}, {@code .html}, {@code .json} (one page or an array) and {@code .jsonl} (one a line). */
public final class PageFiles {
    public static final String KINDS = ".txt .html .htm .json .jsonl .ndjson";

    private PageFiles() {}

    /** Whether a file of this name is one of the {@link #KINDS}. */
    public static boolean isKnown(String name) {
        return name.contains(".") && (KINDS + " ").contains(extension(name) + " ");
    }

    /**
     * The pages of a file, read while the stream is; the caller closes it.
     *
     * @throws RedthreadException when the file is none of the {@link #KINDS}
     * @throws UncheckedIOException when it cannot be read
     */
    public static Stream<FoundPage> read(String name, InputStream file) {
        return switch (extension(name)) {
            case ".txt" -> Stream.of(raw(name, "text/plain", file));
            case ".html", ".htm" -> Stream.of(raw(name, "text/html", file));
            case ".json" -> objects(name, file);
            case ".jsonl", ".ndjson" -> lines(name, file);
            default -> throw new RedthreadException(name + " is no page: give files of the kinds " + KINDS);
        };
    }

    private static FoundPage raw(String name, String contentType, InputStream file) {
        return new FoundPage(name, new PageSource(null, null, null, null, contentType, bytes(file), true), null);
    }

    private static Stream<FoundPage> objects(String name, InputStream file) {
        try {
            JsonNode json = JsonPage.tree(new String(bytes(file), StandardCharsets.UTF_8));
            if (!json.isArray()) {
                return Stream.of(found(name, json));
            }
            AtomicInteger position = new AtomicInteger();
            return StreamSupport.stream(json.spliterator(), false)
                    .map(each -> found(name + "[" + position.getAndIncrement() + "]", each));
        } catch (RedthreadException e) {
            return Stream.of(new FoundPage(name, null, e.getMessage()));
        }
    }

    private static FoundPage found(String name, JsonNode json) {
        try {
            return new FoundPage(name, JsonPage.source(json, true), null);
        } catch (RedthreadException e) {
            return new FoundPage(name, null, e.getMessage());
        }
    }

    private static Stream<FoundPage> lines(String name, InputStream file) {
        AtomicInteger line = new AtomicInteger();
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .map(text -> line(name + ":" + line.incrementAndGet(), text))
                .filter(found -> found.page() != null || found.error() != null);
    }

    private static FoundPage line(String name, String text) {
        try {
            return new FoundPage(name, text.isBlank() ? null : JsonPage.parse(text, true), null);
        } catch (RedthreadException e) {
            return new FoundPage(name, null, e.getMessage());
        }
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }
}
