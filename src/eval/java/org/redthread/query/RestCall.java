package org.redthread.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a running Redthread over connections that are kept, by the client of the JDK that does least of its own beside. */
record RestCall(String base) {
    void get(String path) {
        try {
            HttpURLConnection call =
                    (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            if (call.getResponseCode() != 200) {
                throw new IllegalStateException(path + ": " + call.getResponseCode());
            }
            try (InputStream answer = call.getInputStream()) {
                answer.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
