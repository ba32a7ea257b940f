package org.redthread.api;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is logged of the pages' way from here on until it is closed, of every level. */
public final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final Logger WAY = (Logger) LoggerFactory.getLogger("org.redthread.ingest");

    private final List<ILoggingEvent> lines = new CopyOnWriteArrayList<>();

    public static Logged fromNow() {
        Logged logged = new Logged();
        logged.setContext(WAY.getLoggerContext());
        logged.start();
        WAY.setLevel(Level.DEBUG);
        WAY.addAppender(logged);
        return logged;
    }

    @Override
    protected void append(ILoggingEvent line) {
        line.prepareForDeferredProcessing();
        lines.add(line);
    }

    /** The lines that bear the page's id, in their order, each behind its level. */
    public List<String> of(String page) {
        return lines.stream()
                .filter(line -> page.equals(line.getMDCPropertyMap().get("page")))
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }

    @Override
    public void close() {
        WAY.detachAppender(this);
        WAY.setLevel(null);
        stop();
    }
}
