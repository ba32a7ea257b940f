package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.resolve.Sightings;
import org.redthread.story.Printed;

/**
 * An article as its own words give it, whatever the graph holds: made before it is the writer's turn, on all processors.
 *
 * @param reading what was read, in short; the same reading gives the same
 * @param mentions rows of parameters, as the claims
 */
record Words(
        ReadArticle read,
        String reading,
        Printed printed,
        Map<String, Chain> chains,
        List<Map<String, Object>> mentions,
        List<Map<String, Object>> claims) {

    static Words of(ReadArticle read) {
        return new Words(read, Articles.reading(read), Fingerprints.printed(read.article()), Chain.of(read, Set.of()));
    }

    private Words(ReadArticle read, String reading, Printed printed, Map<String, Chain> chains) {
        this(read, reading, printed, chains, mentions(read, chains), ClaimRows.of(read, chains));
    }

    /** Of the articles on each of some pages, in their order, by the pages' ids. */
    static Map<String, List<Words>> on(Collection<ReadPage> pages) {
        return pages.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        ReadPage::pageId,
                        page -> page.articles().stream().map(Words::of).toList(),
                        (one, same) -> one));
    }

    String id() {
        return read.article().id();
    }

    /** @param others identities that a person said the article doesn't mean: someone else goes by that name here */
    Words without(Set<String> others) {
        return others.isEmpty() ? this : new Words(read, reading, printed, Chain.of(read, others));
    }

    Collection<Chain> distinctChains() {
        return Chain.distinct(chains);
    }

    private static List<Map<String, Object>> mentions(ReadArticle read, Map<String, Chain> chains) {
        Sightings sightings = new Sightings(read.article(), read.extraction(), Reports.of(read.article()));
        List<Map<String, Object>> mentions = new ArrayList<>();
        Chain.distinct(chains).forEach(chain -> mentions.add(Ledger.mention(read, chain, sightings)));
        return mentions;
    }
}
