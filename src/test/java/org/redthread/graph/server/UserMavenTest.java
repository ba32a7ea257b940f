package org.redthread.graph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.RedthreadException;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;

/** A newsroom's mirror of Maven Central, which wants a login and a token. */
class UserMavenTest {
    private static final String POM =
            "<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>thing</artifactId>"
                    + "<version>1</version></project>";

    @TempDir
    private Path home;

    private HttpServer mirror;

    @BeforeEach
    void open() throws IOException {
        mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        mirror.createContext("/", UserMavenTest::answer).setAuthenticator(new BasicAuthenticator("mirror") {
            @Override
            public boolean checkCredentials(String name, String password) {
                return name.equals("ann") && password.equals("open sesame");
            }
        });
        mirror.start();
    }

    @AfterEach
    void close() {
        mirror.stop(0);
    }

    private static void answer(HttpExchange asked) throws IOException {
        String path = asked.getRequestURI().getPath();
        boolean there = path.endsWith("/thing-1.pom") || path.endsWith("/thing-1.jar");
        boolean known = "t0k3n".equals(asked.getRequestHeaders().getFirst("X-Token"));
        asked.sendResponseHeaders(!known ? 403 : there ? 200 : 404, 0);
        asked.getResponseBody().write(POM.getBytes(StandardCharsets.UTF_8));
        asked.close();
    }

    @Test
    void takesLocalRepositoryMirrorAndLoginFromTheUsersSettings() throws Exception {
        DefaultPlexusCipher cipher = new DefaultPlexusCipher();
        Files.writeString(
                home.resolve("settings-security.xml"),
                "<settingsSecurity><master>" + cipher.encryptAndDecorate("master", "settings.security")
                        + "</master></settingsSecurity>");
        settings(cipher.encryptAndDecorate("open sesame", "master"));

        assertThat(resolved())
                .containsExactly(home.resolve("elsewhere/org/example/thing/1/thing-1.jar"))
                .allMatch(Files::isRegularFile);
    }

    @Test
    void isRefusedWithAWrongPassword() throws IOException {
        settings("guess");
        assertThatThrownBy(this::resolved).isInstanceOf(DependencyResolutionException.class);
    }

    @Test
    void saysInOneLineThatTheSettingsCannotBeRead() throws IOException {
        Files.writeString(home.resolve("settings.xml"), "<settings><mirrors>");
        assertThatThrownBy(this::resolved)
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("settings.xml")
                .hasMessageNotContaining("\n");
    }

    private void settings(String password) throws IOException {
        Files.writeString(
                home.resolve("settings.xml"),
                """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors><mirror>
                    <id>ours</id><mirrorOf>*</mirrorOf><url>http://localhost:%d/maven</url>
                  </mirror></mirrors>
                  <servers><server>
                    <id>ours</id><username>ann</username><password>%s</password>
                    <configuration><httpHeaders><property><name>X-Token</name><value>t0k3n</value></property></httpHeaders></configuration>
                  </server></servers>
                </settings>
                """
                        .formatted(
                                home.resolve("elsewhere"), mirror.getAddress().getPort(), password));
    }

    private List<Path> resolved() throws DependencyResolutionException {
        try (UserMaven maven = UserMaven.in(home, new AbstractTransferListener() {})) {
            CollectRequest thing = new CollectRequest(
                    new Dependency(new DefaultArtifact("org.example:thing:1"), "runtime"), maven.repositories());
            return maven
                    .system()
                    .resolveDependencies(maven.session(), new DependencyRequest(thing, null))
                    .getArtifactResults()
                    .stream()
                    .map(each -> each.getArtifact().getFile().toPath())
                    .toList();
        }
    }
}
