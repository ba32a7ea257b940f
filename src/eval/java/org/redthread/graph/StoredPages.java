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

    /** As when they were posted. */
    public void store(List<PageSource> pages) {
        inbox.store(pages);
    }

    public long count(PageState state) {
        return progress.counts().get(state);
    }

    /** All that was read, in one order; what is kept of the pages themselves tells of times and tries. */
    public List<String> graph() {
        return TestGraph.everything(driver).stream()
                .filter(each -> !each.startsWith("[\"node\", [\"Page\"]"))
                .toList();
    }

    /** What the graph says against itself. */
    public List<String> contradictions() throws IOException {
        return new Checks(driver).run().values().stream().flatMap(List::stream).toList();
    }
}
