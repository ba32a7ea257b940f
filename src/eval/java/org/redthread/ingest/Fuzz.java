package org.redthread.ingest;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.redthread.RedthreadException;
import org.redthread.page.PageReader;
import org.redthread.page.container.FoundPage;
import org.slf4j.LoggerFactory;

/**
 * Reads changed seeds for some seconds, in a process of its own with little memory; what ends neither in articles nor in a
 * refusal, or takes too long, is kept as a file. Arguments: folder of the finds, seconds, seed of the random numbers.
 */
public final class Fuzz {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MOST_MILLIS = 5000;

    private final Path finds;
    private final Map<String, int[]> counts = new TreeMap<>();
    private volatile String name;
    private volatile byte[] reading;
    private volatile long since;

    private Fuzz(Path finds) {
        this.finds = finds;
    }

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        new Fuzz(Path.of(arguments[0])).run(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
    }

    private void run(long seconds, long seed) throws IOException {
        Files.createDirectories(finds);
        Map<String, byte[]> seeds = FuzzSeeds.all();
        List<String> names = new ArrayList<>(seeds.keySet());
        Random random = new Random(seed);
        watch(Thread.currentThread());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (long i = 0; System.nanoTime() < end; i++) {
            String from = names.get(random.nextInt(names.size()));
            byte[] other = seeds.get(names.get(random.nextInt(names.size())));
            read(from, new Mutation(seed + i).of(seeds.get(from), other));
        }
        System.out.printf(
                "%-14s %9s %9s %9s %9s %12s%n", "seed", "inputs", "articles", "refused", "finds", "slowest ms");
        counts.forEach((each, count) -> System.out.printf(
                "%-14s %9d %9d %9d %9d %12d%n", each, count[0], count[1], count[2], count[3], count[4]));
        System.exit(0);
    }

    private void read(String from, byte[] content) throws IOException {
        int[] count = counts.computeIfAbsent(from, any -> new int[5]);
        since = THREADS.getCurrentThreadCpuTime();
        name = from;
        reading = content;
        count[0]++;
        try {
            count[articles(from, content) > 0 ? 1 : 2]++;
        } catch (RuntimeException | Error e) {
            count[3]++;
            keep(e.toString());
        }
        long millis = (THREADS.getCurrentThreadCpuTime() - since) / 1_000_000;
        count[4] = (int) Math.max(count[4], millis);
        if (millis > MOST_MILLIS) {
            count[3]++;
            keep(millis + " ms");
        }
        reading = null;
    }

    private static int articles(String from, byte[] content) {
        int articles = 0;
        try (var pages = PageFiles.read(from, new ByteArrayInputStream(content))) {
            for (FoundPage found : (Iterable<FoundPage>) pages::iterator) {
                articles += found.page() == null ? 0 : articles(found);
            }
        } catch (RedthreadException | UncheckedIOException e) {
            return articles;
        }
        return articles;
    }

    private static int articles(FoundPage found) {
        try {
            return new PageReader().read(found.page()).size();
        } catch (RedthreadException e) {
            return 0;
        }
    }

    private synchronized void keep(String why) throws IOException {
        Path file = finds.resolve(Integer.toHexString(Arrays.hashCode(reading)) + "-" + name);
        Files.write(file, reading);
        System.out.println("found: " + file.getFileName() + ": " + why);
    }

    /** What never ends is kept too, and ends the run. */
    private void watch(Thread reader) {
        Thread watch = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(1000);
                    byte[] now = reading;
                    if (now != null && THREADS.getThreadCpuTime(reader.getId()) - since > 4 * MOST_MILLIS * 1_000_000) {
                        keep("does not end");
                        System.out.println(Arrays.toString(reader.getStackTrace()));
                        System.exit(1);
                    }
                }
            } catch (InterruptedException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
        watch.setDaemon(true);
        watch.start();
    }
}
