package org.redthread.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Spring Boot's settings among the arguments, {@code --name=value}. */
final class Settings {
    private static final Set<String> SPRING = Set.of("server", "spring", "logging", "management", "springdoc");
    private static final Properties OURS = defaults();

    private Settings() {}

    /**
     * The arguments themselves, when each is a setting.
     *
     * @throws ParameterException for one that is none, also for a slip in a name of ours, and for one that holds a secret
     */
    static List<String> check(List<String> arguments, CommandLine command) {
        for (String argument : arguments) {
            String name = argument.replaceFirst("=.*", "");
            if (!name.startsWith("--") || !isKnown(name.substring(2))) {
                throw new ParameterException(command, "Unknown option: " + name);
            }
            if (name.matches("(?i).*(password|secret|token).*")
                    || argument.matches("(?i)[^=]*=.*(password|secret)=.*")) {
                throw new ParameterException(
                        command,
                        "Everyone on this machine can read what a process was started with; take " + name
                                + " out and set " + environment(name) + " in the environment instead");
            }
            if (!argument.contains("=")) {
                throw new ParameterException(command, "No value: write " + name + "=VALUE");
            }
        }
        return arguments;
    }

    /** As Spring Boot reads it, e.g. SERVER_SSL_KEYSTOREPASSWORD. */
    private static String environment(String name) {
        return name.substring(2).replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static boolean isKnown(String name) {
        return OURS.containsKey(name) || name.contains(".") && SPRING.contains(name.substring(0, name.indexOf('.')));
    }

    private static Properties defaults() {
        try (InputStream file = Settings.class.getResourceAsStream("/application.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
