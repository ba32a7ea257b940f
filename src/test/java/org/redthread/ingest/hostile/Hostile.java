package org.redthread.ingest.hostile;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.redthread.RedthreadException;
import org.redthread.ingest.PageFiles;
import org.redthread.page.PageReader;
import org.redthread.page.container.FoundPage;
import org.slf4j.LoggerFactory;

/** Reads what is hostile in a process of little memory, and prints a line for each: milliseconds, outcome, name. */
public final class Hostile {
    private static final long LONG_MILLIS = 2500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Hostile() {}

    /** What is read, made only when it is its turn. */
    interface Bytes {
        byte[] get() throws IOException;
    }

    /** The same as text. */
    interface Text {
        String get() throws IOException;
    }

    /** By the name of a file that holds it. */
    static Map<String, Bytes> inputs() {
        Map<String, Bytes> all = new TreeMap<>(HostileText.all());
        all.putAll(HostileContainers.all());
        all.putAll(HostilePdf.all());
        return all;
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /** @param only 0 or 1 for every other one of them, a part of a name for those that have it, nothing for all */
    public static void main(String[] only) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        int place = 0;
        for (Map.Entry<String, Bytes> input : inputs().entrySet()) {
            if (only.length == 0
                    || only[0].equals(String.valueOf(place++ % 2))
                    || input.getKey().contains(only[0])) {
                byte[] content = input.getValue().get();
                String outcome = "";
                long least = Long.MAX_VALUE;
                // what takes long is read again: a service that runs has its code compiled
                for (int i = 0; i < 2 && least > LONG_MILLIS; i++) {
                    long start = THREADS.getCurrentThreadCpuTime();
                    outcome = outcome(input.getKey(), content);
                    least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
                }
                System.out.println(least + "\t" + outcome.replaceAll("\\s+", " ") + "\t" + input.getKey());
            }
        }
    }

    /** {@code articles N}, {@code refused: why}, or the failure that it should not end in. */
    private static String outcome(String name, byte[] content) {
        int articles = 0;
        String refused = "nothing was found";
        try (var pages = PageFiles.read(name, new ByteArrayInputStream(content))) {
            for (Iterator<FoundPage> each = pages.iterator(); each.hasNext(); ) {
                FoundPage found = each.next();
                if (found.page() != null) {
                    articles += new PageReader().read(found.page()).size();
                } else {
                    refused = found.error() == null ? "listed" : found.error();
                }
            }
        } catch (RedthreadException e) {
            refused = e.getMessage();
        } catch (UncheckedIOException e) {
            refused = String.valueOf(e.getMessage());
        } catch (RuntimeException | Error e) {
            return e.toString();
        }
        return articles > 0 ? "articles " + articles : "refused: " + refused;
    }
}
