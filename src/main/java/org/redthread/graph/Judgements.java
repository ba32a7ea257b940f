package org.redthread.graph;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.ContentId;
import org.redthread.RedthreadException;
import org.redthread.resolve.Identity;
import org.redthread.resolve.Judged.Verdict;
import org.springframework.stereotype.Component;

/**
 * What people decide about who is who. A judgement is kept for good, no score overrides it, and taking it back leaves the
 * graph as if it had never been made.
 */
@Component
public class Judgements {
    private final OneWriter one;
    private final Driver driver;

    Judgements(OneWriter one, Driver driver) {
        this.one = one;
        this.driver = driver;
    }

    /**
     * @param a an entity's id, also one that was merged into another
     * @throws RedthreadException when an end is unknown, both are the same id, or another judgement says the opposite
     */
    public Judgement judge(String a, String b, Verdict verdict, String reason, String by) {
        String at = Instant.now().toString();
        return one.write(tx -> judge(tx, a, b, verdict, reason, by, at));
    }

    /** What {@link #judge} would do, without doing it. */
    public Change dryRun(String a, String b, Verdict verdict) {
        return one.tryOut(tx -> {
            List<Change.Entity> before = JudgementNodes.entities(tx, List.of(a, b));
            judge(tx, a, b, verdict, null, null, Instant.now().toString());
            return new Change(before, JudgementNodes.entities(tx, List.of(a, b)));
        });
    }

    /**
     * The entity's name means someone else in this article, whenever it is read.
     *
     * @throws RedthreadException when the article does not mention the entity
     */
    public Judgement untag(String article, String entity, String reason, String by) {
        String at = Instant.now().toString();
        return one.write(tx -> {
            List<String> names = JudgementNodes.namesIn(tx, article, entity);
            if (names.isEmpty()) {
                throw new RedthreadException("Article " + article + " does not mention entity " + entity
                        + "; see GET /api/entities/" + entity + "/articles for those that do.");
            }
            Set<String> already = JudgementNodes.untagged(tx, List.of(article)).getOrDefault(article, Set.of());
            List<String> usual = NameBook.load(tx, names).values().stream()
                    .map(name -> inTheArticlesWords(name.identity(), already))
                    .toList();
            String id = ContentId.of("judgement", article, entity, at);
            JudgementNodes.create(
                    tx,
                    new Judgement(
                            id,
                            entity,
                            null,
                            nameOf(tx, entity),
                            null,
                            article,
                            Verdict.different,
                            reason,
                            by,
                            at,
                            null),
                    usual,
                    names);
            Untag.apart(tx, article, Set.copyOf(usual));
            return JudgementNodes.find(tx, id);
        });
    }

    /** @throws RedthreadException when there is no such judgement; one that was taken back before stays so */
    public Judgement revoke(String id) {
        String at = Instant.now().toString();
        return one.write(tx -> {
            Judgement judgement = JudgementNodes.find(tx, id);
            if (judgement.revokedAt() == null) {
                List<String> names = JudgementNodes.revoke(tx, id, at);
                if (judgement.article() == null) {
                    settle(tx, names);
                } else {
                    Set<String> back = new TreeSet<>(names);
                    // unless another judgement says so too
                    back.removeAll(JudgementNodes.untagged(tx, List.of(judgement.article()))
                            .getOrDefault(judgement.article(), Set.of()));
                    Untag.back(tx, judgement.article(), back);
                }
            }
            return JudgementNodes.find(tx, id);
        });
    }

    /** The newest first, those taken back too. */
    public List<Judgement> all() {
        try (var session = driver.session()) {
            return session.executeRead(JudgementNodes::all);
        }
    }

    private static Judgement judge(
            SimpleQueryRunner tx, String a, String b, Verdict verdict, String reason, String by, String at) {
        if (a.equals(b)) {
            throw new RedthreadException("An entity can't be judged against itself: a and b are both " + a + ".");
        }
        String id = ContentId.of("judgement", a, b, verdict, at);
        JudgementNodes.create(
                tx,
                new Judgement(id, a, b, nameOf(tx, a), nameOf(tx, b), null, verdict, reason, by, at, null),
                List.of(a, b),
                List.of(a, b));
        settle(tx, List.of(a, b));
        JudgementNodes.requireNoContradiction(tx, List.of(a, b));
        return JudgementNodes.find(tx, id);
    }

    private static void settle(SimpleQueryRunner tx, List<String> names) {
        Set<String> called = CalledNames.of(tx, names);
        Set<String> edges = new TreeSet<>(EntityView.settle(tx, new TreeSet<>(names)));
        edges.addAll(NamesakeView.settle(tx, called));
        EdgeView.recount(tx, edges);
    }

    /** Whom only this article knows, and not because of another judgement, has no other name to come back to. */
    private static String inTheArticlesWords(Identity identity, Set<String> already) {
        String everybodys = identity.everywhere().id();
        return identity.article() == null || already.contains(everybodys) ? everybodys : identity.id();
    }

    private static String nameOf(SimpleQueryRunner tx, String id) {
        return JudgementNodes.entities(tx, List.of(id)).stream()
                .findFirst()
                .map(Change.Entity::name)
                .orElseThrow(() -> new RedthreadException(
                        "There is no entity " + id + "; GET /api/entities?q=NAME finds entities and their ids."));
    }
}
