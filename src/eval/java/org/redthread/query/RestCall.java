package org.redthread.query;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Asks a running Redthread over connections that are kept. The HTTP clients of the JDK take as long for a short answer as the
 * service does, and what they take would count as the service's: this one only reads what is sent.
 */
final class RestCall implements AutoCloseable {
    private static final String LENGTH = "content-length:";

    private final int port;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    RestCall(int port) {
        this.port = port;
    }

    private record Connection(Socket socket, InputStream in) {}

    void get(String path) {
        try {
            Connection kept = idle.poll();
            Connection connection = kept == null ? connect() : kept;
            connection
                    .socket
                    .getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            if (answered(path, connection.in)) {
                idle.add(connection);
            } else {
                connection.socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Connection each : idle) {
            each.socket.close();
        }
    }

    /** Whether the connection may be asked again. */
    private static boolean answered(String path, InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IllegalStateException(path + ": " + status);
        }
        int length = -1;
        boolean stays = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).trim());
            }
            stays &= !header.equalsIgnoreCase("connection: close");
        }
        if (in.readNBytes(length).length < length) {
            throw new IOException(path + ": the answer is cut off");
        }
        return stays;
    }

    private Connection connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return new Connection(socket, new BufferedInputStream(socket.getInputStream()));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
