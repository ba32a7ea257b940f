package org.redthread.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine, and a fetcher that may connect to it and to nothing else. */
public final class LocalSite implements AutoCloseable {
    static final Duration TIME = Duration.ofMillis(1500);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Fetcher fetcher = new Fetcher(
            true,
            new Limits(address -> address.getHostAddress().equals("127.0.0.1"), port -> true, TIME, Duration.ZERO));

    /** Writes what is at an address. */
    interface Content {
        void write(HttpExchange exchange) throws IOException, InterruptedException;
    }

    public LocalSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    public Fetcher fetcher() {
        return fetcher;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public void serve(String path, String contentType, String content) {
        serve(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            answer(exchange, 200, content.getBytes(StandardCharsets.UTF_8));
        });
    }

    void serve(String path, Content content) {
        server.createContext(path, exchange -> {
            try (exchange) {
                content.write(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 302, new byte[0]);
    }

    static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
