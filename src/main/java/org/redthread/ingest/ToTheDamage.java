package org.redthread.ingest;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.redthread.RedthreadException;
import org.redthread.page.container.FoundPage;

/** Pages up to where their container is damaged for good; there the last one says so. */
final class ToTheDamage extends AbstractSpliterator<FoundPage> {
    private final Iterator<FoundPage> pages;
    private boolean ended;

    private ToTheDamage(Iterator<FoundPage> pages) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.pages = pages;
    }

    static Stream<FoundPage> of(Iterator<FoundPage> pages) {
        return StreamSupport.stream(new ToTheDamage(pages), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super FoundPage> action) {
        FoundPage next = next();
        if (next != null) {
            action.accept(next);
        }
        return next != null;
    }

    private FoundPage next() {
        try {
            ended = ended || !pages.hasNext();
            return ended ? null : pages.next();
        } catch (RedthreadException e) {
            ended = true;
            return FoundPage.error("", e.getMessage());
        } catch (UncheckedIOException e) {
            ended = true;
            return FoundPage.error("", Delivery.broken(e.getCause()).getMessage());
        }
    }
}
