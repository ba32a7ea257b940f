package org.redthread.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A request as nobody sends it who means well.
 *
 * @param said method, path and headers without {@code Host} and {@code Content-Length}
 */
record HostileRequest(String name, String said, byte[] body) {
    static final String PAGES = "POST /api/pages HTTP/1.1\r\nContent-Type: ";
    private static final byte[] BOMB = packed(new byte[100 * 1024 * 1024]);

    @Override
    public String toString() {
        return name;
    }

    byte[] bytes() {
        String head = said + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    static HostileRequest page(String name, String type, String body) {
        return new HostileRequest(name, PAGES + type, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    static HostileRequest get(String name, String path) {
        return new HostileRequest(name, "GET " + path + " HTTP/1.1", new byte[0]);
    }

    /** A hundred megabytes of nothing, packed so many times. */
    static byte[] bomb(int times) {
        byte[] bomb = BOMB;
        for (int i = 1; i < times; i++) {
            bomb = packed(bomb);
        }
        return bomb;
    }

    static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
