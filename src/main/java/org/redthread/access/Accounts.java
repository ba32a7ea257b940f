package org.redthread.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.redthread.RedthreadException;
import org.redthread.access.AccountsFile.Kept;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may ask Redthread. While nobody is listed there are no accounts, and it answers its own machine only. */
public final class Accounts {
    /** In the data folder. */
    public static final String FILE = "accounts.json";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final int LEAST_PASSWORD = 12;
    /** More bcrypt does not take, in UTF-8. */
    private static final int MOST_PASSWORD = 72;

    private final AccountsFile file;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    /** What an unknown name's password is compared with, so that the time tells nobody which names there are. */
    private final String nobodys = passwords.encode("nobody's password");

    private final boolean on;

    /** @throws RedthreadException when the folder's accounts cannot be read */
    public Accounts(Path folder) {
        file = new AccountsFile(folder.resolve(FILE));
        on = !all().isEmpty();
    }

    /** Whether there were accounts at the start; the first one takes effect at the next. */
    public boolean areOn() {
        return on;
    }

    /** By name. */
    public List<Account> all() {
        return file.read().accounts().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    public Optional<Account> find(String name) {
        return file.read().accounts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The account of that name, when this is its password. */
    public Optional<Account> withPassword(String name, String password) {
        Optional<Account> account = find(name);
        boolean right =
                passwords.matches(password, account.map(Account::password).orElse(nobodys));
        return right ? account : Optional.empty();
    }

    /** @throws RedthreadException when the name is taken or unfit, or the password too short or too long */
    public Account add(String name, Role role, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new RedthreadException(
                    "'" + name + "' is no name for an account; take up to 64 letters, digits and . _ @ - in between.");
        }
        Account made = new Account(name, role, hashed(password), Instant.now().toString());
        file.change(kept -> {
            if (kept.accounts().stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
                throw new RedthreadException("There is an account " + name + " already; choose another name.");
            }
            return new Kept(with(kept.accounts(), made), kept.keys());
        });
        return made;
    }

    /**
     * Ends the account's sessions; its keys stay.
     *
     * @param role null: as before
     * @param password null: as before
     * @throws RedthreadException when there is no such account, or it is the last admin and would be none
     */
    public Account change(String name, Role role, String password) {
        String hashed = password == null ? null : hashed(password);
        file.change(kept -> {
            Account before = required(kept, name);
            Account after = new Account(
                    name,
                    role == null ? before.role() : role,
                    hashed == null ? before.password() : hashed,
                    Instant.now().toString());
            List<Account> others = without(kept.accounts(), name);
            requireAdmin(with(others, after));
            return new Kept(with(others, after), kept.keys());
        });
        return required(file.read(), name);
    }

    /**
     * Its keys go too.
     *
     * @throws RedthreadException when there is no such account, or it is the last admin
     */
    public void remove(String name) {
        file.change(kept -> {
            required(kept, name);
            List<Account> others = without(kept.accounts(), name);
            requireAdmin(others);
            return new Kept(
                    others,
                    kept.keys().stream()
                            .filter(key -> !key.account().equals(name))
                            .toList());
        });
    }

    /** Of one account, the oldest first. */
    public List<ApiKey> keys(String account) {
        Kept kept = file.read();
        required(kept, account);
        return kept.keys().stream().filter(key -> key.account().equals(account)).toList();
    }

    /** @param secret is nowhere kept: whoever asked for the key hears it once */
    public record NewKey(ApiKey key, String secret) {}

    public NewKey newKey(String account, String label) {
        String secret = Secret.random();
        String hash = Secret.hash(secret);
        ApiKey key = new ApiKey(
                hash.substring(0, 12), account, label, hash, Instant.now().toString());
        file.change(kept -> {
            required(kept, account);
            return new Kept(kept.accounts(), with(kept.keys(), key));
        });
        return new NewKey(key, secret);
    }

    /** From now on the key opens nothing. */
    public void revoke(ApiKey key) {
        changeKeys(keys -> keys.stream().filter(each -> !each.equals(key)).toList());
    }

    public Optional<ApiKey> key(String secret) {
        String hash = Secret.hash(secret);
        return file.read().keys().stream()
                .filter(each -> each.hash().equals(hash))
                .findFirst();
    }

    private void changeKeys(UnaryOperator<List<ApiKey>> change) {
        file.change(kept -> new Kept(kept.accounts(), change.apply(kept.keys())));
    }

    private String hashed(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < LEAST_PASSWORD || bytes > MOST_PASSWORD) {
            throw new RedthreadException(
                    "A password has " + LEAST_PASSWORD + " to " + MOST_PASSWORD + " letters; choose another.");
        }
        return passwords.encode(password);
    }

    private static Account required(Kept kept, String name) {
        return kept.accounts().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownAccount(name));
    }

    private static void requireAdmin(List<Account> accounts) {
        if (accounts.stream().noneMatch(each -> each.role() == Role.admin)) {
            throw new RedthreadException("This is the last admin; make another account admin first.");
        }
    }

    private static List<Account> without(List<Account> accounts, String name) {
        return accounts.stream().filter(each -> !each.name().equals(name)).toList();
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
