package org.redthread.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import org.redthread.extract.Extraction;
import org.redthread.extract.Extractor;
import org.redthread.graph.ReadArticle;
import org.redthread.page.Article;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way of a page up to the graph: its articles, and what each of them says. Writes nothing. */
@Component
public class Reading {
    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    private final PageReader pages;
    private final Extractor extractor;
    private final Timer splitting;
    private final Timer extracting;

    public Reading(PageReader pages, Extractor extractor, MeterRegistry meters) {
        this.pages = pages;
        this.extractor = extractor;
        this.splitting = meters.timer("redthread.stage", "stage", "split");
        this.extracting = meters.timer("redthread.stage", "stage", "extract");
    }

    /** @throws org.redthread.RedthreadException when there is nothing to read on the page */
    public List<ReadArticle> read(PageSource page) {
        List<Article> articles = splitting.record(() -> pages.read(page));
        log.debug("Articles on it: {}", articles.size());
        List<ReadArticle> read = new ArrayList<>();
        for (Article article : articles) {
            Extraction said = extracting.record(() -> extractor.extract(article));
            log.debug(
                    "Mentions read: {}, claims: {}",
                    said.mentions().size(),
                    said.claims().size());
            read.add(new ReadArticle(article, said));
        }
        return read;
    }
}
