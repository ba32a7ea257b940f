package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForeignPagesIT extends RunningRedthread {
    @Test
    void refusesAPageOfAnotherSite() throws IOException {
        assertThat(ask("localhost", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 403")
                .contains("evil.example");
        assertThat(ask("localhost", "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(ask("localhost", "Origin: http://localhost:1")).startsWith("HTTP/1.1 403");
    }

    @Test
    void refusesANameThatIsMadeToMeanThisMachine() throws IOException {
        assertThat(ask("evil.example", "Accept: */*"))
                .startsWith("HTTP/1.1 403")
                .contains("ask localhost");
    }

    @Test
    void takesItsOwnPagesAndPrograms() throws IOException {
        assertThat(ask("localhost", "Origin: " + http().address("").replace("127.0.0.1", "localhost")))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("127.0.0.1", "Accept: */*")).startsWith("HTTP/1.1 200");
        assertThat(ask("[::1]", "Accept: */*")).startsWith("HTTP/1.1 200");
    }

    @Test
    void letsNeo4jBrowserFetchItsStyleFromAnotherPort() throws IOException {
        assertThat(ask("/browser/redthread.grass", "localhost", "Origin: http://localhost:7474"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: http://localhost:7474");
        assertThat(ask("/browser/../api/stats", "localhost", "Origin: http://localhost:7474"))
                .startsWith("HTTP/1.1 400");
        assertThat(ask("/browser/redthread.grass", "localhost", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 403");
    }

    private String ask(String host, String header) throws IOException {
        return ask("/api/stats", host, header);
    }

    /** By hand, since clients set these headers themselves. */
    private String ask(String path, String host, String header) throws IOException {
        int port = Integer.parseInt(http().address("").replaceAll(".*:", ""));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s:%d\r\n%s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host, port, header)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
