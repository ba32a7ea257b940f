package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.RedthreadException;
import org.redthread.access.Accounts;
import org.redthread.access.Role;
import org.springframework.mock.env.MockEnvironment;

class ReachTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", "10.0.0.1"})
    void refusesToBeReachedByOthersWithoutAccountsAndTls(String address) {
        assertRefused(settings(address), "account add", "server.ssl");
        assertRefused(settings(address).withProperty("server.ssl.key-store", "keys.p12"), "account add");
        new Accounts(folder).add("anna", Role.admin, "correct horse battery");
        assertRefused(settings(address), "server.ssl");
        assertRefused(
                settings(address).withProperty("server.ssl.bundle", "own").withProperty("server.ssl.enabled", "false"),
                "server.ssl");
        assertThatCode(() -> Reach.requireGuarded(settings(address).withProperty("server.ssl.certificate", "own.pem")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.1.2.3"})
    void needsNothingOnItsOwnMachine(String address) {
        assertThatCode(() -> Reach.requireGuarded(settings(address))).doesNotThrowAnyException();
    }

    @Test
    void opensNoSecondPortToAll() {
        assertRefused(settings("127.0.0.1").withProperty("management.server.port", "9090"), "management.server");
        assertThatCode(() -> Reach.requireGuarded(settings("127.0.0.1")
                        .withProperty("management.server.port", "9090")
                        .withProperty("management.server.address", "127.0.0.1")))
                .doesNotThrowAnyException();
    }

    /** By the very command that a person types; it says so before anything is started. */
    @Test
    void saysInOneLineWhatToDo() {
        assertThat(Said.by("--server.address=0.0.0.0", "--redthread.data=" + folder.resolve("data")))
                .containsPattern(
                        "(?m)^redthread: Others would reach --server.address=0.0.0.0, which needs accounts .*TLS.*\\.$")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private MockEnvironment settings(String address) {
        return new MockEnvironment()
                .withProperty("server.address", address)
                .withProperty("redthread.data", folder.toString());
    }

    private static void assertRefused(MockEnvironment settings, String... words) {
        assertThatThrownBy(() -> Reach.requireGuarded(settings))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContainingAll(words);
    }
}
