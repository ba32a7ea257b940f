package org.redthread.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.graph.PageProgress;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sample pages, which make the first look at an empty graph worth while. */
@Component
public class Samples {
    private static final String FILES = "classpath*:samples/*";

    private final Inbox inbox;
    private final PageProgress pages;
    private final boolean wanted;
    /** Says that they were read, so that samples that were withdrawn do not come back. */
    private final Path marker;

    Samples(
            Inbox inbox,
            PageProgress pages,
            @Value("${redthread.samples}") boolean wanted,
            @Value("${NEO4J_URI:}") String external,
            @Value("${redthread.data}") Path data) {
        this.inbox = inbox;
        this.pages = pages;
        this.wanted = wanted && external.isEmpty();
        this.marker = data.resolve("samples-offered");
    }

    /** Puts them into the inbox when this is the first start on an empty embedded graph; returns how many. */
    public int readOnce() {
        if (!wanted || Files.exists(marker)) {
            return 0;
        }
        try {
            boolean empty = pages.counts().values().stream().allMatch(count -> count == 0);
            List<PageSource> samples = empty ? samples() : List.of();
            inbox.acceptAll(samples);
            Files.createFile(marker);
            return samples.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PageSource> samples() throws IOException {
        List<PageSource> samples = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            if (PageFiles.isKnown(file.getFilename())) {
                try (InputStream content = file.getInputStream()) {
                    PageFiles.read(file.getFilename(), content)
                            .map(FoundPage::page)
                            .forEach(samples::add);
                }
            }
        }
        return samples;
    }
}
