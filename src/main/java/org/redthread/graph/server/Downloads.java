package org.redthread.graph.server;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;

/** Shows how far the first start's download is; silent when nothing has to be downloaded. */
final class Downloads extends AbstractTransferListener implements AutoCloseable {
    /** What a complete download came to when this version was chosen; the display is "about". */
    private static final int JARS = 214;

    private static final int MEGABYTES = 143;
    private static final long SHOW_EVERY_NANOS = 500_000_000L;

    private final AtomicInteger jars = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final long start = System.nanoTime();
    private final boolean terminal = System.console() != null;
    private long shown = start;

    @Override
    public void transferProgressed(TransferEvent event) {
        bytes.addAndGet(event.getDataLength());
        show(false);
    }

    @Override
    public void transferSucceeded(TransferEvent event) {
        if (event.getResource().getResourceName().endsWith(".jar")) {
            jars.incrementAndGet();
        }
        show(false);
    }

    @Override
    public void close() {
        if (bytes.get() > 0) {
            show(true);
        }
    }

    private synchronized void show(boolean last) {
        long now = System.nanoTime();
        if (!last && now - shown < (terminal ? SHOW_EVERY_NANOS : 10 * SHOW_EVERY_NANOS)) {
            return;
        }
        shown = now;
        String line = String.format(
                "Downloading Neo4j (first start only): %d of about %d jars, %.0f of about %d MB, %d s",
                jars.get(), JARS, bytes.get() / 1e6, MEGABYTES, (now - start) / 1_000_000_000);
        System.out.print((terminal ? "\r" : "") + line + (last || !terminal ? System.lineSeparator() : ""));
        System.out.flush();
    }
}
