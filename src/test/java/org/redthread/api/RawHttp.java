package org.redthread.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A client that sends bytes which no well-behaved client would. */
record RawHttp(int port) {
    private static final int PATIENCE_MILLIS = 40_000;

    /** What came back until the service closed the connection; empty when it closed it without a word. */
    String say(String request) {
        return say(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    String say(byte[] request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        } catch (SocketException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            for (int read = in.read(); read >= 0; read = in.read()) {
                answer.write(read);
            }
        } catch (SocketException e) {
            // cut off; what had come counts
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** 0 when there was no answer. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
