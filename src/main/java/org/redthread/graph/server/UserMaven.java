package org.redthread.graph.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.ConfigurationProperties;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.Authentication;
import org.eclipse.aether.repository.AuthenticationSelector;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.MirrorSelector;
import org.eclipse.aether.repository.ProxySelector;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.transfer.TransferListener;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.ConservativeAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;

/**
 * Maven's own resolver, set up as this user's Maven is: the local repository, mirrors, proxies, and logins to servers.
 *
 * @param repositories Maven Central and those of the settings, or what mirrors them
 */
record UserMaven(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories)
        implements AutoCloseable {
    private static final String CENTRAL = "https://repo.maven.apache.org/maven2/";

    /**
     * @param home with settings.xml in it, where there is one
     * @throws org.redthread.RedthreadException when the settings cannot be read
     */
    static UserMaven in(Path home, TransferListener downloads) {
        Settings settings = MavenSettings.read(home);
        RepositorySystem system = new RepositorySystemSupplier().get();
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        session.setSystemProperties(System.getProperties());
        session.setConfigProperties(System.getProperties());
        settings.getServers().forEach(server -> setHeaders(session, server));
        session.setOffline(settings.isOffline());
        session.setMirrorSelector(mirrors(settings));
        session.setProxySelector(proxies(settings));
        session.setAuthenticationSelector(logins(settings));
        session.setTransferListener(downloads);
        session.setLocalRepositoryManager(
                system.newLocalRepositoryManager(session, new LocalRepository(local(settings, home))));
        return new UserMaven(system, session, system.newResolutionRepositories(session, repositories(settings)));
    }

    private static String local(Settings settings, Path home) {
        String set = System.getProperty("maven.repo.local", settings.getLocalRepository());
        return set == null || set.isBlank() ? home.resolve("repository").toString() : set;
    }

    private static List<RemoteRepository> repositories(Settings settings) {
        List<RemoteRepository> all = new ArrayList<>();
        MavenSettings.repositories(settings)
                .forEach(each ->
                        all.add(new RemoteRepository.Builder(each.getId(), each.getLayout(), each.getUrl()).build()));
        if (all.stream().noneMatch(each -> each.getId().equals("central"))) {
            all.add(new RemoteRepository.Builder("central", "default", CENTRAL).build());
        }
        return all;
    }

    private static MirrorSelector mirrors(Settings settings) {
        DefaultMirrorSelector mirrors = new DefaultMirrorSelector();
        settings.getMirrors()
                .forEach(each -> mirrors.add(
                        each.getId(),
                        each.getUrl(),
                        each.getLayout(),
                        false,
                        each.isBlocked(),
                        each.getMirrorOf(),
                        each.getMirrorOfLayouts()));
        return mirrors;
    }

    private static ProxySelector proxies(Settings settings) {
        DefaultProxySelector proxies = new DefaultProxySelector();
        settings.getProxies().stream()
                .filter(Proxy::isActive)
                .forEach(each -> proxies.add(
                        new org.eclipse.aether.repository.Proxy(
                                each.getProtocol(),
                                each.getHost(),
                                each.getPort(),
                                login(each.getUsername(), each.getPassword())),
                        each.getNonProxyHosts()));
        return proxies;
    }

    private static AuthenticationSelector logins(Settings settings) {
        DefaultAuthenticationSelector logins = new DefaultAuthenticationSelector();
        settings.getServers().forEach(each -> logins.add(each.getId(), login(each.getUsername(), each.getPassword())));
        return new ConservativeAuthenticationSelector(logins);
    }

    private static Authentication login(String username, String password) {
        return new AuthenticationBuilder()
                .addUsername(username)
                .addPassword(password)
                .build();
    }

    /** By which some servers take a token instead of a name and a password. */
    private static void setHeaders(DefaultRepositorySystemSession session, Server server) {
        if (server.getConfiguration() instanceof Xpp3Dom configuration
                && configuration.getChild("httpHeaders") != null) {
            Map<String, String> headers = new HashMap<>();
            for (Xpp3Dom header : configuration.getChild("httpHeaders").getChildren("property")) {
                headers.put(
                        header.getChild("name").getValue(),
                        header.getChild("value").getValue());
            }
            session.setConfigProperty(ConfigurationProperties.HTTP_HEADERS + "." + server.getId(), headers);
        }
    }

    @Override
    public void close() {
        system.shutdown();
    }
}
