package org.redthread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.access.Accounts;
import org.redthread.access.AuditLog;
import org.redthread.access.Role;

class AccountCommandTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path folder;

    @BeforeEach
    void readsThePasswordFromStandardInput() {
        Assumptions.assumeTrue(System.console() == null, "at a terminal the password is asked for there");
    }

    @Test
    void makesTheFirstAdminWithAPasswordThatIsNoArgument() {
        assertThat(Said.byWith(PASSWORD + "\n", "account", "add", "anna", "--role=admin", data()))
                .contains("anna is admin", "next start")
                .doesNotContain(PASSWORD);
        assertThat(new Accounts(folder).withPassword("anna", PASSWORD))
                .hasValueSatisfying(anna -> assertThat(anna.role()).isEqualTo(Role.admin));
        assertThat(Said.byWith("", "account", "add", "ben", "--role=reader", data()))
                .contains("12 to 72");
        assertThat(Said.byWith(PASSWORD, "account", "add", "ben", "--role=boss", data()))
                .contains("reader, editor, admin");
    }

    @Test
    void keepsAccountsAndKeysAndNotesWhoDidIt() throws IOException {
        Said.byWith(PASSWORD, "account", "add", "anna", "--role=admin", data());
        Said.byWith(PASSWORD, "account", "add", "ben", "--role=reader", data());
        assertThat(Said.by("account", "role", "ben", "editor", data())).contains("ben is editor");
        assertThat(Said.byWith("another password", "account", "password", "ben", data()))
                .contains("ben has another");
        String secret = Said.by("account", "key", "ben", "nightly", data()).strip();
        assertThat(new Accounts(folder).key(secret)).isPresent();
        assertThat(Said.by("account", "list", data()))
                .contains("anna (admin)", "ben (editor)", "nightly")
                .doesNotContain(secret);
        assertThat(Said.by("account", "remove", "anna", data())).contains("last admin");
        assertThat(Said.by("account", "remove", "ben", data())).contains("removed");
        assertThat(new AuditLog(folder).newest(null, 10).entries())
                .extracting(each -> each.call() + " " + each.ids().get(0))
                .containsExactly(
                        "account remove ben",
                        "account key ben",
                        "account password ben",
                        "account role ben",
                        "account add ben",
                        "account add anna");
    }

    @Test
    void refusesSecretsAmongTheArguments() {
        assertThat(Said.by("--server.ssl.key-store-password=opensesame"))
                .contains("SERVER_SSL_KEYSTOREPASSWORD in the environment")
                .doesNotContain("opensesame");
        assertThat(Said.by("--spring.kafka.properties.sasl.jaas.config=x password=\"opensesame\";"))
                .contains("in the environment")
                .doesNotContain("opensesame");
    }

    private String data() {
        return "--redthread.data=" + folder;
    }
}
