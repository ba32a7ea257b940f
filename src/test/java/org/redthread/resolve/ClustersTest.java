package org.redthread.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final List<String> IDS = List.of("abl", "african", "austrian", "smic", "semiconductor");

    private static Link acronym(String shorter, String longer, int articles) {
        return new Link(shorter, longer, Alias.Kind.acronym, articles);
    }

    private static Judged judged(String a, String b, Judged.Verdict verdict) {
        return new Judged(a, b, verdict);
    }

    @Test
    void followsALinkAndLeavesAnAmbiguousOne() {
        assertThat(Clusters.of(
                        IDS,
                        List.of(
                                acronym("smic", "semiconductor", 1),
                                acronym("abl", "african", 2),
                                acronym("abl", "austrian", 1)),
                        List.of()))
                .contains(sorted("semiconductor", "smic"), sorted("abl"), sorted("african"), sorted("austrian"));
    }

    @Test
    void followsTheReadingThatNearlyAllArticlesGive() {
        assertThat(Clusters.of(IDS, List.of(acronym("abl", "african", 40), acronym("abl", "austrian", 1)), List.of()))
                .contains(sorted("abl", "african"), sorted("austrian"));
    }

    @Test
    void followsBothReadingsOfTwoThatAreOne() {
        assertThat(Clusters.of(
                        IDS,
                        List.of(acronym("abl", "african", 1), acronym("abl", "austrian", 1)),
                        List.of(judged("african", "austrian", Judged.Verdict.same))))
                .contains(sorted("abl", "african", "austrian"));
    }

    @Test
    void doesWhatAPersonSaysBeforeWhatArticlesSay() {
        assertThat(Clusters.of(
                        IDS,
                        List.of(acronym("smic", "semiconductor", 50)),
                        List.of(judged("semiconductor", "smic", Judged.Verdict.different))))
                .contains(sorted("smic"), sorted("semiconductor"));
    }

    @Test
    void isTheSameInAnyOrder() {
        List<Link> links = new ArrayList<>(List.of(
                acronym("smic", "semiconductor", 1), acronym("abl", "african", 20), acronym("abl", "austrian", 2)));
        List<SortedSet<String>> once = Clusters.of(IDS, links, List.of());
        Collections.reverse(links);
        assertThat(Clusters.of(IDS, links, List.of())).isEqualTo(once);
    }

    private static SortedSet<String> sorted(String... ids) {
        return new java.util.TreeSet<>(Set.of(ids));
    }
}
