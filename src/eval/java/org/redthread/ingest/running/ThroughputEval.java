package org.redthread.ingest.running;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.redthread.api.RunningRedthread;
import org.redthread.eval.Scorecard;
import org.redthread.graph.GraphServer;
import org.redthread.graph.PageProgress;
import org.redthread.graph.PageState;
import org.redthread.graph.ProcessorTime;
import org.redthread.graph.ReadPage;
import org.redthread.graph.WritingSpeed;
import org.redthread.ingest.Inbox;
import org.redthread.ingest.JsonPage;
import org.redthread.ingest.Reading;
import org.redthread.page.PageSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the way through the inbox costs beside extraction alone, what writing costs beside the plain driver, whether memory stays
 * flat and reads stay quick. {@code -Dpages=5000} is the whole of it. Half is read alone before and half after all of it goes
 * through the inbox: a shared machine changes its pace within minutes.
 */
class ThroughputEval extends RunningRedthread {
    private static final int PAGES = Integer.getInteger("pages", 160);
    /** Java compiles what it has run often: Neo4j's part takes a minute of a processor for that. */
    private static final int WARM_UP = PAGES / 4;

    private static final int AT_ONCE = 100;
    private static final int READERS = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final double MEBIBYTE = 1 << 20;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Reading reading;

    @Autowired
    private PageProgress progress;

    @LocalServerPort
    private int port;

    @Test
    void carriesPagesNearlyAsFastAsTheyAreRead() throws InterruptedException {
        List<PageSource> pages = LoadPages.first(PAGES).stream()
                .map(line -> JsonPage.parse(line, true))
                .toList();
        List<PageSource> warm = pages.subList(0, WARM_UP);
        List<PageSource> first = pages.subList(WARM_UP, (WARM_UP + PAGES) / 2);
        List<PageSource> second = pages.subList((WARM_UP + PAGES) / 2, PAGES);
        Scorecard card = new Scorecard("throughput");
        card.note(warm.size() + " articles to warm up, " + first.size() + " articles, then " + second.size()
                + " more while questions are asked");

        carry(warm, new ArrayList<>());
        List<ReadPage> read = new ArrayList<>();
        int half = first.size() / 2;
        ProcessorTime start = ProcessorTime.now();
        double before = seconds(() -> read.addAll(readAll(first.subList(0, half))));
        double aloneUsed = ProcessorTime.now().since(start, 1).here();

        List<Double> held = new ArrayList<>();
        start = ProcessorTime.now();
        double carried = first.size() / seconds(() -> carry(first, held));
        ProcessorTime used = ProcessorTime.now().since(start, first.size());

        start = ProcessorTime.now();
        double after = seconds(() -> read.addAll(readAll(first.subList(half, first.size()))));
        aloneUsed = (aloneUsed + ProcessorTime.now().since(start, 1).here()) / first.size();
        double alone = first.size() / (before + after);
        card.figure("articles/s, extraction alone", alone);
        card.figure("processor ms an article, extraction alone", aloneUsed);
        card.figure("articles/s, end to end", carried);
        card.figure("end to end, of extraction alone", carried / alone);
        card.figure("processor ms an article, end to end", used.here());
        card.figure("the same of Neo4j", used.neo4j());
        card.figure("MiB of heap held after the second quarter", held.get(1));
        card.figure("the same after the last", held.get(3));

        Questions questions = new Questions(port);
        questions.ask(50);
        double idle = questions.ask(400);
        Thread more = new Thread(() -> carry(second, new ArrayList<>()));
        more.start();
        double busy = questions.askWhile(more::isAlive);
        more.join();
        card.figure("reads while idle, p99 ms", idle);
        card.figure("reads while ingesting, p99 ms", busy);
        card.figure("times as long", busy / idle);

        new WritingSpeed(GraphServer.shared().driver()).compare(read, card);
        card.check();
    }

    /** All pages at once, on as many threads as the workers have. */
    private List<ReadPage> readAll(List<PageSource> pages) {
        ConcurrentLinkedQueue<ReadPage> read = new ConcurrentLinkedQueue<>();
        var threads = Executors.newFixedThreadPool(READERS);
        pages.forEach(page -> threads.execute(() -> read.add(new ReadPage(page.id(), reading.read(page)))));
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(read);
    }

    /**
     * Offers them as {@code ingest} does; asks seldom how far it is, since that costs too.
     *
     * @param held takes the MiB of heap in use after each quarter
     */
    private void carry(List<PageSource> pages, List<Double> held) {
        long before = read();
        Thread offering = new Thread(() -> {
            for (int from = 0; from < pages.size(); from += AT_ONCE) {
                inbox.acceptAll(pages.subList(from, Math.min(pages.size(), from + AT_ONCE)));
            }
        });
        offering.start();
        for (int quarter = 1; quarter <= 4; quarter++) {
            long enough = before + (long) pages.size() * quarter / 4;
            while (read() < enough) {
                Await.pause(500);
            }
            held.add(held());
        }
    }

    private long read() {
        var counts = progress.counts();
        return counts.get(PageState.DONE) + counts.get(PageState.FAILED);
    }

    private static double held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
