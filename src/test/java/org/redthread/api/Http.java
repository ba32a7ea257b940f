package org.redthread.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain client of a running Redthread. */
final class Http {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient PLAIN;

    static {
        // seconds; the service keeps idle connections for twenty, and none is to be used that it is about to close
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        PLAIN = HttpClient.newHttpClient();
    }

    private final HttpClient client;
    private final String base;
    private final String[] always;

    Http(int port) {
        this(PLAIN, "http://127.0.0.1:" + port);
    }

    /** @param always headers that each request has, their names and values in turn */
    Http(HttpClient client, String base, String... always) {
        this.client = client;
        this.base = base;
        this.always = always;
    }

    record Answer(int status, String type, String body, HttpResponse<String> response) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        JsonNode items() {
            return json().get("items");
        }

        String detail() {
            return json().path("detail").asString();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    String address(String path) {
        return base + path;
    }

    Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    Answer delete(String path, String... headers) {
        HttpRequest.Builder request = request(path).DELETE();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer patch(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    Answer post(String path, String type, String body) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Of a client that keeps cookies; null when there is none of that name. */
    String cookie(String name) {
        CookieManager jar = (CookieManager) client.cookieHandler().orElseThrow();
        return jar.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The status and headers alone, also of an answer that never ends. */
    HttpResponse<InputStream> open(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        try {
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return always.length == 0 ? request : request.headers(always);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
