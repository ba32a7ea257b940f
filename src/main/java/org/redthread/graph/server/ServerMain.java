package org.redthread.graph.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * What the child process runs: a Neo4j server that ends when its parent does, however the parent ended.
 *
 * <p>The parent holds the other end of standard input. The first line is the password to begin with, so that it stands
 * in no process list; after it nothing comes until the end of the stream, which the operating system gives even when
 * the parent was killed. Interrupts from the terminal go to both processes at once; the child ignores them, because the
 * parent still has work to write.
 *
 * <p>Only the JDK is on this class's compile path and the server's jars are on its run path, hence the reflection. It
 * must stay a single class file.
 */
final class ServerMain {
    private ServerMain() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        BufferedReader parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = parent.readLine();
        waitForPredecessor(home);
        ignore("INT");
        ignore("TERM");
        setInitialPassword(home, password);
        Class<?> bootstrapper = Class.forName("org.neo4j.server.CommunityBootstrapper");
        Object started = bootstrapper
                .getMethod("start", Path.class, Path.class, Map.class, boolean.class, boolean.class)
                .invoke(
                        bootstrapper.getConstructor().newInstance(),
                        home,
                        home.resolve("conf/neo4j.conf"),
                        Map.of(),
                        false,
                        false);
        if ((int) started != 0) {
            System.exit((int) started);
        }
        while (parent.readLine() != null) {}
        System.exit(0);
    }

    /** A server whose parent was killed may still be closing the same store; its lock goes when it is gone. */
    private static void waitForPredecessor(Path home) throws IOException {
        FileChannel.open(home.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .lock();
    }

    private static void ignore(String signal) throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Field ignored = handler.getField("SIG_IGN");
        type.getMethod("handle", type, handler)
                .invoke(null, type.getConstructor(String.class).newInstance(signal), ignored.get(null));
    }

    private static void setInitialPassword(Path home, String password) throws ReflectiveOperationException {
        if (Files.exists(home.resolve("data/databases"))) {
            return;
        }
        Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
        Object here = context.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
        Object rc = Class.forName("org.neo4j.cli.AdminTool")
                .getMethod("execute", context, String[].class)
                .invoke(null, here, new String[] {"dbms", "set-initial-password", "--", password});
        if ((int) rc != 0) {
            System.exit((int) rc);
        }
    }
}
