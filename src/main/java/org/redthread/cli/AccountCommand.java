package org.redthread.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.access.Accounts;
import org.redthread.access.AuditEntry;
import org.redthread.access.AuditLog;
import org.redthread.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "account",
        description = {
            "Keeps the accounts that may ask. Works while the service runs; the very first account takes effect at its next start.",
            "A password is asked for, or read from the first line of standard input."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AccountCommand {
    private static final String ROLES = "reader, editor or admin";

    @Command(name = "add", description = "Makes an account.", mixinStandardHelpOptions = true)
    void add(
            @Mixin DataSetting data,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = ROLES) String role) {
        Accounts accounts = new Accounts(data.folder());
        accounts.add(name, Role.named(role), password());
        note(data, "account add", List.of(name), role);
        System.out.println(name + " is " + role + "."
                + (accounts.areOn() ? "" : " From the next start of the service on it asks who is there."));
    }

    @Command(name = "password", description = "Gives an account another password.", mixinStandardHelpOptions = true)
    void password(@Mixin DataSetting data, @Parameters(paramLabel = "NAME") String name) {
        new Accounts(data.folder()).change(name, null, password());
        note(data, "account password", List.of(name), "new password");
        System.out.println(name + " has another password.");
    }

    @Command(name = "role", description = "Gives an account another role.", mixinStandardHelpOptions = true)
    void role(
            @Mixin DataSetting data,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE", description = ROLES) String role) {
        new Accounts(data.folder()).change(name, Role.named(role), null);
        note(data, "account role", List.of(name), role);
        System.out.println(name + " is " + role + ".");
    }

    @Command(name = "key", description = "Makes a key and prints it, once.", mixinStandardHelpOptions = true)
    void key(
            @Mixin DataSetting data,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "LABEL", description = "what the key is for") String label) {
        Accounts.NewKey made = new Accounts(data.folder()).newKey(name, label);
        note(data, "account key", List.of(name, made.key().id()), label);
        System.out.println(made.secret());
    }

    @Command(name = "remove", description = "Removes an account with its keys.", mixinStandardHelpOptions = true)
    void remove(@Mixin DataSetting data, @Parameters(paramLabel = "NAME") String name) {
        new Accounts(data.folder()).remove(name);
        note(data, "account remove", List.of(name), null);
        System.out.println(name + " is removed.");
    }

    @Command(name = "list", description = "Lists all accounts and their keys.", mixinStandardHelpOptions = true)
    void list(@Mixin DataSetting data) {
        Accounts accounts = new Accounts(data.folder());
        accounts.all().forEach(account -> {
            System.out.println(account);
            accounts.keys(account.name())
                    .forEach(key ->
                            System.out.println("  key " + key.id() + "  " + key.label() + ", " + key.createdAt()));
        });
    }

    private static void note(DataSetting data, String call, List<String> ids, String after) {
        new AuditLog(data.folder())
                .add(new AuditEntry(
                        Instant.now().toString(),
                        System.getProperty("user.name"),
                        null,
                        "command line",
                        call,
                        ids,
                        null,
                        after));
    }

    /** Never an argument: everyone on the machine can read those. */
    private static String password() {
        Console console = System.console();
        if (console == null) {
            return firstLine();
        }
        String password = String.valueOf(console.readPassword("Password: "));
        if (!password.equals(String.valueOf(console.readPassword("Again: ")))) {
            throw new RedthreadException("The two passwords differ; nothing was changed.");
        }
        return password;
    }

    private static String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
