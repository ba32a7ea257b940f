package org.redthread.graph.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.redthread.RedthreadException;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/**
 * What {@code settings.xml} says, the user's own over that of {@code MAVEN_HOME}, as
 * <a href="https://maven.apache.org/settings.html">Maven reads it</a>; passwords are decrypted. Of profiles those count that are
 * active by name or by default, not those that depend on the machine.
 */
final class MavenSettings {
    private MavenSettings() {}

    /** @throws RedthreadException when a file is there and no settings are in it */
    static Settings read(Path mavenHome) {
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
        request.setUserSettingsFile(mavenHome.resolve("settings.xml").toFile());
        String installation = System.getenv("MAVEN_HOME");
        if (installation != null) {
            request.setGlobalSettingsFile(
                    Path.of(installation, "conf", "settings.xml").toFile());
        }
        request.setSystemProperties(environment());
        try {
            Settings settings = new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings();
            SettingsDecryptionResult open = new DefaultSettingsDecrypter(new DefaultSecDispatcher(
                            new DefaultPlexusCipher(),
                            Map.of(),
                            mavenHome.resolve("settings-security.xml").toString()))
                    .decrypt(new DefaultSettingsDecryptionRequest(settings));
            settings.setServers(open.getServers());
            settings.setProxies(open.getProxies());
            return settings;
        } catch (SettingsBuildingException e) {
            throw new RedthreadException(
                    "Maven's settings cannot be read: "
                            + e.getMessage()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .reduce((a, b) -> a + " " + b)
                                    .orElse("")
                            + ". Correct " + mavenHome.resolve("settings.xml") + ".",
                    e);
        }
    }

    /** For {@code ${env.NAME}} and {@code ${user.home}} in the files. */
    private static Properties environment() {
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        System.getenv().forEach((name, value) -> properties.put("env." + name, value));
        return properties;
    }

    /** Those of active profiles. */
    static List<Repository> repositories(Settings settings) {
        List<Profile> active = new ArrayList<>(settings.getProfiles());
        active.removeIf(profile -> !settings.getActiveProfiles().contains(profile.getId()));
        if (active.isEmpty()) {
            active.addAll(settings.getProfiles());
            active.removeIf(profile ->
                    profile.getActivation() == null || !profile.getActivation().isActiveByDefault());
        }
        return active.stream()
                .flatMap(profile -> profile.getRepositories().stream())
                .toList();
    }
}
