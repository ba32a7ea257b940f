package org.redthread.graph;

import java.io.IOException;
import java.util.List;
import org.neo4j.driver.Driver;
import org.redthread.page.PageSource;

/** The pages in the shared Neo4j as other processes find and leave them. */
public final class StoredPages {
    private final Driver driver = GraphServer.shared().driver();
    private final PageInbox inbox = new PageInbox(driver);
    private final PageProgress progress = new PageProgress(driver);

    public Driver driver() {
        return driver;
    }

    /** As when they were posted. */
    public void store(List<PageSource> pages) {
        inbox.store(pages);
    }

    public long count(PageState state) {
        return progress.counts().get(state);
    }

    /** What the graph says against itself. */
    public List<String> contradictions() throws IOException {
        return new Checks(driver).run().values().stream().flatMap(List::stream).toList();
    }
}
