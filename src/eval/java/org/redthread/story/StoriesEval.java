package org.redthread.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;

/** Reports of one event found together; each baseline at the threshold that is best on the seen half. */
class StoriesEval {
    private static final double[] THRESHOLDS =
            DoubleStream.iterate(0.05, each -> each + 0.05).limit(18).toArray();

    @BeforeAll
    static void needsTheArticles() {
        assumeTrue(Files.exists(LabelledStream.ARTICLES), "skipped: " + LabelledStream.ARTICLES + " is not here");
    }

    @Test
    void findsTheReportsOfAnEvent() throws IOException {
        Scorecard card = new Scorecard("stories");
        LabelledStream seen = LabelledStream.of("seen");
        LabelledStream heldBack = LabelledStream.of("held-back");
        compare(card, "real", seen.reports(), seen.events(), heldBack.reports(), heldBack.events());
        ComposedStream composed = ComposedStream.of(false);
        ComposedStream other = ComposedStream.of(true);
        compare(card, "composed", composed.reports(), composed.events(), other.reports(), other.events());
        card.check();
    }

    private static void compare(
            Scorecard card,
            String stream,
            List<Report> seen,
            Map<String, Integer> events,
            List<Report> heldBack,
            Map<String, Integer> heldBackEvents) {
        card.note(stream + ": " + seen.size() + " reports seen, " + heldBack.size() + " held back");
        Map<String, BiFunction<List<Report>, Double, Map<String, String>>> ways =
                Map.of("cosine of tf-idf", Grouping::cosine, "headlines of a day", Grouping::headlines);
        ways.forEach((way, grouping) -> {
            double best = 0;
            double at = 0;
            for (double threshold : THRESHOLDS) {
                double f1 =
                        GroupScore.of(grouping.apply(seen, threshold), events).f1();
                if (f1 > best) {
                    best = f1;
                    at = threshold;
                }
            }
            figures(card, stream + ", seen, " + way, GroupScore.of(grouping.apply(seen, at), events));
            figures(card, stream + ", held back, " + way, GroupScore.of(grouping.apply(heldBack, at), heldBackEvents));
        });
        figures(card, stream + ", seen", GroupScore.of(Grouping.redthread(seen, SameEvent.LEAST), events));
        figures(
                card,
                stream + ", held back",
                GroupScore.of(Grouping.redthread(heldBack, SameEvent.LEAST), heldBackEvents));
        for (double least : new double[] {0.3, 0.35, 0.4}) {
            GroupScore score = GroupScore.of(Grouping.redthread(seen, least), events);
            card.note(String.format(
                    "  %s, seen, at %.2f: precision %.3f recall %.3f F1 %.3f BCubed %.3f",
                    stream, least, score.precision(), score.recall(), score.f1(), score.bcubed()));
        }
    }

    private static void figures(Scorecard card, String what, GroupScore score) {
        card.figure(what + ": precision", score.precision());
        card.figure(what + ": recall", score.recall());
        card.figure(what + ": F1", score.f1());
        card.figure(what + ": BCubed F1", score.bcubed());
    }
}
