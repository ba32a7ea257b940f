package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.redthread.graph.server.EmbeddedNeo4j;

/** The embedded Neo4j is this machine's alone, and its password stands where only its owner looks. */
class OutOfReachIT {
    private final EmbeddedNeo4j server = GraphServer.shared().server();

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws IOException {
        List<Integer> ports = List.of(
                URI.create(server.uri()).getPort(),
                URI.create(server.browserUrl()).getPort());
        for (int port : ports) {
            try (Socket here = new Socket("127.0.0.1", port)) {
                assertThat(here.isConnected()).isTrue();
            }
        }
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                .toList();
        Assumptions.assumeFalse(others.isEmpty(), "this machine has no other address to try");
        for (InetAddress other : others) {
            for (int port : ports) {
                assertThatThrownBy(() -> new Socket().connect(new InetSocketAddress(other, port), 2000))
                        .as(other + " " + port)
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void tellsItsPasswordToNoProcessListAndNoLog() throws IOException {
        String password = server.password();
        assertThat(password).hasSizeGreaterThan(20);
        assertThat(ProcessHandle.of(server.pid())
                        .orElseThrow()
                        .info()
                        .commandLine()
                        .orElse(""))
                .contains("java");
        assertThat(ProcessHandle.allProcesses()
                        .map(each -> each.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(password));
        Path home = GraphServer.shared().folder().resolve("neo4j");
        try (Stream<Path> files = Stream.concat(Files.walk(home.resolve("logs")), Files.walk(home.resolve("conf")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).contains(password))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}
