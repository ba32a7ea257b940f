package org.redthread.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.redthread.ingest.FileIngest;

/** A progress bar with rate and time left, finished when closed. */
final class ProgressLine implements FileIngest.Watcher, AutoCloseable {
    private ProgressBar bar;

    @Override
    public void at(long read, long pages) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setUnit(" pages", 1)
                    .setInitialMax(pages)
                    .showSpeed()
                    .build();
        }
        bar.maxHint(pages);
        bar.stepTo(read);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
