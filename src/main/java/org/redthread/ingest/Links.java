package org.redthread.ingest;

import java.io.ByteArrayInputStream;
import org.redthread.RedthreadException;
import org.redthread.fetch.Fetched;
import org.redthread.fetch.Fetcher;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.springframework.stereotype.Component;

/**
 * Pages of which only the address was handed over. They are fetched before they are accepted: what is answered as accepted
 * is stored as it came, and what does not come is told to who asked.
 */
@Component
public class Links {
    private final Fetcher fetcher;

    Links(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Whether links are fetched; else they are listed. */
    public boolean areFetched() {
        return fetcher.isOn();
    }

    /**
     * What is at a link's address, with what is said of it by who handed it over.
     *
     * @throws org.redthread.fetch.FetchRefused when it may not be fetched
     * @throws org.redthread.fetch.FetchFailed when nothing came
     * @throws RedthreadException when it is of no format that is read
     */
    public Delivery open(PageSource link) {
        Fetched fetched = fetcher.fetch(link.url());
        PageSource said = new PageSource(
                fetched.url(),
                link.outlet(),
                link.headline(),
                link.publishedAt(),
                fetched.contentType(),
                null,
                link.split(),
                fetched.at().toString());
        return Delivery.open(fetched.url(), new ByteArrayInputStream(fetched.content()), said);
    }

    /**
     * The one page that a link leads to.
     *
     * @throws RedthreadException as {@link #open}, and when it leads to a container
     */
    private PageSource page(PageSource link) {
        return open(link).page();
    }

    /** A link as its page, or as why there is none; all else, and links while fetching is off, as they are. */
    FoundPage followed(FoundPage found) {
        if (found.link() == null || !areFetched()) {
            return found;
        }
        try {
            return FoundPage.page(found.name(), page(found.link()));
        } catch (RedthreadException e) {
            return FoundPage.error(found.name(), e.getMessage());
        }
    }
}
