package org.redthread.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.EnumMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.redthread.access.Accounts;
import org.redthread.access.Role;
import org.redthread.graph.GraphServer;
import org.redthread.graph.TestGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The whole application as a newsroom opens it to colleagues: with accounts, and with TLS by a certificate made for the test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class GuardedRedthread {
    static final String PASSWORD = "correct horse battery";

    private static final String STORE_PASSWORD = "for this test only";
    private static final Path FOLDER = folder();
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);
    static final SSLContext TLS = tls();

    static {
        Accounts accounts = new Accounts(FOLDER);
        for (Role role : Role.values()) {
            accounts.add(role.name(), role, PASSWORD);
            KEYS.put(role, accounts.newKey(role.name(), "test").secret());
        }
    }

    protected final TestGraph graph = new TestGraph();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        GraphServer.use(registry);
        registry.add("redthread.data", FOLDER::toString);
        registry.add("server.ssl.key-store", () -> FOLDER.resolve("keys.p12").toString());
        registry.add("server.ssl.key-store-password", () -> STORE_PASSWORD);
    }

    static Path data() {
        return FOLDER;
    }

    String address() {
        return "https://localhost:" + port;
    }

    /** Without a key, and keeping cookies as a browser does. */
    Http nobody() {
        return new Http(client(), address());
    }

    /** With the key of the account that has this role and its name. */
    Http with(Role role) {
        return withKey(KEYS.get(role));
    }

    static String keyOf(Role role) {
        return KEYS.get(role);
    }

    Http withKey(String secret) {
        return new Http(client(), address(), "Authorization", "Bearer " + secret);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .sslContext(TLS)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("redthread-guarded");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Trusts the certificate that it makes, and no other; made by the JDK's keytool, as the README says. */
    private static SSLContext tls() {
        try {
            Path file = makeCertificate();
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream bytes = Files.newInputStream(file)) {
                store.load(bytes, STORE_PASSWORD.toCharArray());
            }
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("redthread", store.getCertificate("redthread"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path makeCertificate() throws IOException, InterruptedException {
        Path file = FOLDER.resolve("keys.p12");
        ProcessBuilder keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "redthread",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass:env",
                        "STORE_PASSWORD")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        keytool.environment().put("STORE_PASSWORD", STORE_PASSWORD);
        if (keytool.start().waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return file;
    }
}
