package org.redthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.RedthreadException;

class AccountsTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path folder;

    @Test
    void keepsNeitherPasswordsNorKeysAsTheyAreAndShowsTheirFileToItsOwnerOnly() throws IOException {
        Accounts accounts = new Accounts(folder);
        accounts.add("anna", Role.admin, PASSWORD);
        String secret = accounts.newKey("anna", "nightly import").secret();
        assertThat(secret).startsWith("rt_").hasSizeGreaterThan(40);
        assertThat(folder.resolve(Accounts.FILE)).content().doesNotContain(PASSWORD, secret, secret.substring(3));
        assertThat(accounts.find("anna").orElseThrow().password()).startsWith("{bcrypt}$2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Accounts.FILE))))
                .isEqualTo("rw-------");
        assertThat(accounts.all().toString()).doesNotContain("bcrypt");
    }

    @Test
    void letsInByPasswordAndByKeyUntilItIsRevoked() {
        Accounts accounts = new Accounts(folder);
        accounts.add("anna", Role.admin, PASSWORD);
        assertThat(accounts.withPassword("anna", PASSWORD)).isPresent();
        assertThat(accounts.withPassword("anna", "wrong")).isEmpty();
        assertThat(accounts.withPassword("nobody", PASSWORD)).isEmpty();
        Accounts.NewKey made = accounts.newKey("anna", "import");
        assertThat(accounts.key(made.secret())).contains(made.key());
        assertThat(accounts.key(made.secret() + "x")).isEmpty();
        accounts.revoke(made.key());
        assertThat(accounts.key(made.secret())).isEmpty();
    }

    @Test
    void takesTheKeysAwayWithTheAccount() {
        Accounts accounts = new Accounts(folder);
        accounts.add("anna", Role.admin, PASSWORD);
        accounts.add("ben", Role.reader, PASSWORD);
        String secret = accounts.newKey("ben", "desk").secret();
        accounts.remove("ben");
        assertThat(accounts.key(secret)).isEmpty();
        accounts.add("ben", Role.admin, PASSWORD);
        assertThat(accounts.keys("ben")).isEmpty();
    }

    @Test
    void keepsAnAdmin() {
        Accounts accounts = new Accounts(folder);
        accounts.add("anna", Role.admin, PASSWORD);
        assertRefused("last admin", () -> accounts.remove("anna"));
        assertRefused("last admin", () -> accounts.change("anna", Role.reader, null));
        accounts.add("ben", Role.reader, PASSWORD);
        accounts.change("ben", Role.admin, null);
        accounts.remove("anna");
        assertThat(accounts.withPassword("ben", PASSWORD)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "../a", "a\nb", "-a", "a<b"})
    void refusesUnfitNames(String name) {
        assertRefused("is no name", () -> new Accounts(folder).add(name, Role.admin, PASSWORD));
    }

    @Test
    void refusesWhatIsTakenTooShortOrTooLong() {
        Accounts accounts = new Accounts(folder);
        accounts.add("Anna", Role.admin, PASSWORD);
        assertRefused("already", () -> accounts.add("anna", Role.reader, PASSWORD));
        assertRefused("12 to 72", () -> accounts.add("ben", Role.reader, "short"));
        assertRefused("12 to 72", () -> accounts.add("ben", Role.reader, "ü".repeat(37)));
        assertRefused("no account 'ben'", () -> accounts.newKey("ben", "desk"));
    }

    @Test
    void losesNothingWhenManyWriteAtOnceAndSeesWhatOthersWrote() {
        new Accounts(folder).add("anna", Role.admin, PASSWORD);
        Accounts serving = new Accounts(folder);
        IntStream.range(0, 40).parallel().forEach(i -> new AccountsFile(folder.resolve(Accounts.FILE))
                .change(kept -> new AccountsFile.Kept(
                        kept.accounts(),
                        java.util.stream.Stream.concat(
                                        kept.keys().stream(),
                                        java.util.stream.Stream.of(new ApiKey("k" + i, "anna", "l", "h" + i, "now")))
                                .toList())));
        assertThat(serving.keys("anna")).hasSize(40);
    }

    @Test
    void opensToNobodyWhenTheFileIsDamagedAndQuotesNothingOfIt() throws IOException {
        Files.writeString(
                folder.resolve(Accounts.FILE), "{\"accounts\":[{\"name\":\"anna\",\"password\":\"{bcrypt}$2a");
        assertThatThrownBy(() -> new Accounts(folder))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("Restore the file")
                .hasMessageNotContaining("bcrypt");
    }

    @Test
    void saysOfEachRoleWhatItCovers() {
        assertThat(Role.editor.covered()).isEqualTo(List.of(Role.reader, Role.editor));
        assertRefused("reader, editor, admin", () -> Role.named("boss"));
    }

    private static void assertRefused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RedthreadException.class).hasMessageContaining(why);
    }
}
