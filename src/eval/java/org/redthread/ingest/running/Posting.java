package org.redthread.ingest.running;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.json.JsonMapper;

/** A client that sends each page until it is acknowledged, whatever happens to the service, and keeps the ids that it was told. */
final class Posting extends Thread {
    private static final long AGAIN_MILLIS = 200;

    private final Service service;
    private final List<String> pages;
    private final Semaphore mayBeSent = new Semaphore(0);
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    Posting(Service service, List<String> pages) {
        super("posting");
        this.service = service;
        this.pages = pages;
        start();
    }

    /** Lets so many more pages be sent. */
    void send(int more) {
        mayBeSent.release(more);
    }

    /** Ids, with the place of the page. */
    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    @Override
    public void run() {
        for (int i = 0; i < pages.size(); i++) {
            mayBeSent.acquireUninterruptibly();
            acknowledged.put(send(pages.get(i)), i);
        }
    }

    private String send(String page) {
        while (true) {
            try {
                HttpResponse<String> answer = service.post("/api/pages", "application/json", page);
                if (answer.statusCode() == 202 || answer.statusCode() == 200) {
                    return JsonMapper.shared().readTree(answer.body()).get("id").asString();
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (UncheckedIOException e) {
                // the service is away
            }
            Await.pause(AGAIN_MILLIS);
        }
    }
}
