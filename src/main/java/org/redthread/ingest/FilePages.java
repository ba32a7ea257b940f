package org.redthread.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.graph.Accepted;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.springframework.stereotype.Component;

/** Puts the pages of a file into the inbox, a few at a time, so that a file may be of any length. */
@Component
class FilePages {
    private static final int CHUNK = 100;
    private static final int CHUNK_BYTES = PageSource.MOST_BYTES;

    /** Is told of all that a file holds; names are places in files. */
    interface Offered {
        void page(Accepted page, String name);

        void link(PageSource link);

        void failed(String name, String error);
    }

    private final Inbox inbox;
    private final Links links;

    FilePages(Inbox inbox, Links links) {
        this.inbox = inbox;
        this.links = links;
    }

    /** Waits while there is no room in the inbox. */
    void offer(Path file, Offered offered) {
        try (InputStream content = Files.newInputStream(file);
                var pages = PageFiles.read(file.toString(), content)) {
            List<FoundPage> chunk = new ArrayList<>();
            long bytes = 0;
            for (Iterator<FoundPage> each = pages.iterator(); each.hasNext(); ) {
                FoundPage page = links.followed(each.next());
                if (page.error() != null) {
                    offered.failed(page.name(), page.error());
                } else if (page.link() != null) {
                    offered.link(page.link());
                } else {
                    chunk.add(page);
                    bytes += page.page().content().length;
                }
                if (chunk.size() == CHUNK || bytes > CHUNK_BYTES) {
                    offer(chunk, offered);
                    chunk.clear();
                    bytes = 0;
                }
            }
            offer(chunk, offered);
        } catch (IOException e) {
            offered.failed(file.toString(), PageFiles.trouble(e));
        } catch (UncheckedIOException e) {
            offered.failed(file.toString(), PageFiles.trouble(e.getCause()));
        } catch (RedthreadException e) {
            offered.failed(file.toString(), e.getMessage());
        }
    }

    private void offer(List<FoundPage> chunk, Offered offered) {
        List<Accepted> accepted =
                inbox.acceptAll(chunk.stream().map(FoundPage::page).toList());
        for (int i = 0; i < accepted.size(); i++) {
            offered.page(accepted.get(i), chunk.get(i).name());
        }
    }
}
