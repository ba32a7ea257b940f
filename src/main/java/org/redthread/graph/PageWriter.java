package org.redthread.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.story.Printed;
import org.springframework.stereotype.Component;

/**
 * Writes pages into the graph and takes them out again, each in one transaction. Writing a page twice changes nothing;
 * withdrawing it leaves the graph as if it had never been read.
 */
@Component
public class PageWriter {
    private static final String DONE =
            """
            UNWIND $pages AS id
            MATCH (p:Page {id: id}) WHERE p.state = $from
            SET p.state = $to, p.readAt = datetime()
            REMOVE p.error, p.worker, p.leasedUntil, p.notBefore, p.again
            RETURN p.id AS id
            """;
    private static final String DELETE_PAGE =
            """
            MATCH (p:Page {id: $page})
            DETACH DELETE p
            """;

    private final OneWriter one;

    PageWriter(OneWriter one) {
        this.one = one;
    }

    /** As {@link #write(List)}. */
    public void write(ReadPage page) {
        write(List.of(page));
    }

    /** All or none. Their {@code Page} nodes become DONE in the same transaction; what is not PROCESSING any more is left as it is. */
    public void write(List<ReadPage> pages) {
        Map<String, List<Words>> words = Words.on(pages);
        one.write(tx -> write(tx, pages, words));
    }

    /** Takes the page, what only it contains, and all that rests on that out of the graph; an unknown page is no error. */
    public void withdraw(String pageId) {
        one.write(tx -> {
            takeOff(tx, pageId, Articles.on(tx, pageId));
            tx.run(DELETE_PAGE, Map.of("page", pageId)).consume();
            return pageId;
        });
    }

    private static int write(SimpleQueryRunner tx, List<ReadPage> all, Map<String, List<Words>> words) {
        List<ReadPage> pages = stillWanted(tx, all);
        if (pages.isEmpty()) {
            return 0;
        }
        Map<String, Words> articles = new LinkedHashMap<>();
        pages.forEach(page -> words.get(page.pageId()).forEach(each -> articles.putIfAbsent(each.id(), each)));
        Set<String> readBefore = Articles.readBefore(tx, pages);
        pages.stream().filter(page -> readBefore.contains(page.pageId())).forEach(page -> takeOffOthers(tx, page));
        Map<String, String> before = Articles.readings(tx, articles.keySet());
        Articles.save(tx, pages, articles);
        Articles.date(tx, articles.keySet());
        List<Printed> printed = articles.values().stream().map(Words::printed).toList();
        Fingerprints.save(tx, printed);
        Set<String> origins = CopyView.near(tx, printed);
        Storytelling.Loose loose = Storytelling.loosen(tx, origins);
        Set<String> names = LocalNames.part(tx, origins);
        CopyView.Groups groups = CopyView.regroup(tx, origins);
        Storytelling.settle(tx, groups.origins(), loose);
        List<Words> fresh = articles.values().stream()
                .filter(each -> !each.reading().equals(before.get(each.id())))
                .toList();
        Ledger.Erased erased = Ledger.erase(
                tx, fresh.stream().map(Words::id).filter(before::containsKey).toList());
        Set<String> edges = read(tx, fresh, erased, groups, names);
        edges.addAll(groups.edges());
        EdgeView.recount(tx, edges);
        // what is only read again is no news
        Hits.note(
                tx,
                articles.keySet().stream().filter(id -> !before.containsKey(id)).toList());
        return pages.size();
    }

    /**
     * Not those that were withdrawn while they were read, or written already: by another after the lease ran out, or before an
     * answer was lost.
     */
    private static List<ReadPage> stillWanted(SimpleQueryRunner tx, List<ReadPage> pages) {
        List<String> ids = pages.stream().map(ReadPage::pageId).toList();
        Set<String> wanted = new HashSet<>(tx.run(DONE, PageStep.FINISH.with(Map.of("pages", ids)))
                .list(row -> row.get("id").asString()));
        return pages.stream().filter(page -> wanted.contains(page.pageId())).toList();
    }

    /** Puts what was read from some articles in the place of what was erased; returns the touched edges. */
    private static Set<String> read(
            SimpleQueryRunner tx,
            List<Words> articles,
            Ledger.Erased erased,
            CopyView.Groups groups,
            Set<String> touched) {
        Map<String, Set<String>> others =
                JudgementNodes.untagged(tx, articles.stream().map(Words::id).toList());
        List<Words> meant = articles.stream()
                .map(each -> each.without(others.getOrDefault(each.id(), Set.of())))
                .toList();
        Set<String> names = new TreeSet<>(touched);
        names.addAll(erased.names());
        names.addAll(NameBook.learn(
                tx,
                meant.stream()
                        .map(Words::distinctChains)
                        .flatMap(Collection::stream)
                        .map(Chain::naming)
                        .toList()));
        names.addAll(LocalNames.join(tx, groups.origins()));
        Set<String> edges = new TreeSet<>(erased.edges());
        edges.addAll(EntityView.settle(tx, names));
        edges.addAll(Ledger.write(tx, meant));
        edges.addAll(NamesakeView.settle(tx, CalledNames.and(erased.called(), CalledNames.of(meant))));
        return edges;
    }

    /** What was read from the page before and is not now. */
    private static void takeOffOthers(SimpleQueryRunner tx, ReadPage page) {
        Set<String> ids =
                page.articles().stream().map(read -> read.article().id()).collect(Collectors.toSet());
        takeOff(
                tx,
                page.pageId(),
                Articles.on(tx, page.pageId()).stream()
                        .filter(on -> !ids.contains(on.id()))
                        .toList());
    }

    private static void takeOff(SimpleQueryRunner tx, String page, List<Articles.OnPage> off) {
        if (off.isEmpty()) {
            return;
        }
        List<String> all = off.stream().map(Articles.OnPage::id).toList();
        List<String> orphans = off.stream()
                .filter(Articles.OnPage::only)
                .map(Articles.OnPage::id)
                .toList();
        Articles.takeOff(tx, page, all);
        Ledger.Erased erased = Ledger.erase(tx, orphans);
        Set<String> origins =
                new TreeSet<>(off.stream().map(Articles.OnPage::origin).toList());
        Articles.date(tx, all);
        Set<String> names = new TreeSet<>(erased.names());
        names.addAll(LocalNames.part(tx, origins));
        Storytelling.Loose loose = Storytelling.loosen(tx, origins);
        Articles.delete(tx, orphans);
        CopyView.Groups groups = CopyView.regroup(tx, origins);
        Storytelling.settle(tx, groups.origins(), loose);
        names.addAll(LocalNames.join(tx, groups.origins()));
        Set<String> edges = new TreeSet<>(erased.edges());
        edges.addAll(groups.edges());
        edges.addAll(EntityView.settle(tx, names));
        edges.addAll(NamesakeView.settle(tx, erased.called()));
        EdgeView.recount(tx, edges);
    }
}
