package org.redthread.ingest.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One reader who asks what readers ask, and how long the slowest in a hundred of his questions take. */
final class Questions {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final List<String> paths = new ArrayList<>();

    Questions(int port) {
        base = "http://127.0.0.1:" + port;
        paths.add("/api/claims?limit=20");
        paths.add("/api/stories?limit=20");
        paths.add("/api/entities?q=trump");
        JsonNode people = JsonMapper.shared().readTree(answer("/api/entities?type=Person&limit=20"));
        people.get("items")
                .forEach(each -> paths.add("/api/entities/" + each.get("id").asString() + "/connections"));
    }

    /** Milliseconds, p99. */
    double ask(int times) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            millis.add(millis(paths.get(i % paths.size())));
        }
        return p99(millis);
    }

    double askWhile(BooleanSupplier goOn) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; goOn.getAsBoolean(); i++) {
            millis.add(millis(paths.get(i % paths.size())));
        }
        return p99(millis);
    }

    private double millis(String path) {
        long start = System.nanoTime();
        answer(path);
        return (System.nanoTime() - start) / 1e6;
    }

    private String answer(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double p99(List<Double> millis) {
        Collections.sort(millis);
        return millis.get((int) (millis.size() * 0.99));
    }
}
