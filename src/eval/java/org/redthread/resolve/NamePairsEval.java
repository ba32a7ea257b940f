package org.redthread.resolve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.extract.EntityType;

/**
 * F1 of name matching at one threshold on the half of the labelled pairs that was held back, beside edit distance with the
 * threshold that suits it best there. The weights fitted anew on the other half are left in {@code target/name-match.properties}.
 */
class NamePairsEval {
    private static final Path CASES = Path.of("../shared/bench/names/cases.csv");

    @Test
    void matchesNames() throws IOException {
        assumeTrue(Files.exists(CASES), "no labelled name pairs at " + CASES);
        List<NameCase> cases = NameCase.read(CASES);
        List<NameCase> heldBack = cases.stream().filter(NameCase::heldBack).toList();
        fit(cases.stream().filter(each -> !each.heldBack()).toList());
        Scorecard card = new Scorecard("names");
        ToDoubleFunction<NameCase> match =
                each -> NameMatch.of(each.type(), each.a(), each.b()).score();
        ToDoubleFunction<NameCase> letters = each -> 1
                - (double) WordLikeness.edits(Names.fold(each.a()), Names.fold(each.b()))
                        / Math.max(
                                1,
                                Math.max(
                                        Names.fold(each.a()).length(),
                                        Names.fold(each.b()).length()));
        card.figure("F1, held-back half", f1(heldBack, match, NameMatch.MATCHES));
        card.figure("F1, held-back persons", f1(of(heldBack, true), match, NameMatch.MATCHES));
        card.figure("F1, held-back companies and others", f1(of(heldBack, false), match, NameMatch.MATCHES));
        card.note(String.format(
                Locale.ROOT,
                "seen half %.3f",
                f1(cases.stream().filter(each -> !each.heldBack()).toList(), match, NameMatch.MATCHES)));
        double best = 0;
        for (int percent = 50; percent < 100; percent++) {
            best = Math.max(best, f1(heldBack, letters, percent / 100.0));
        }
        card.note(String.format(Locale.ROOT, "edit distance at its best threshold %.3f", best));
        card.check();
    }

    private static List<NameCase> of(List<NameCase> cases, boolean persons) {
        return cases.stream()
                .filter(each -> (each.type() == EntityType.Person) == persons)
                .toList();
    }

    private static double f1(List<NameCase> cases, ToDoubleFunction<NameCase> score, double threshold) {
        int right = 0;
        int wrong = 0;
        for (NameCase each : cases) {
            boolean said = score.applyAsDouble(each) >= threshold;
            right += said && each.match() ? 1 : 0;
            wrong += said != each.match() ? 1 : 0;
        }
        return 2.0 * right / (2 * right + wrong);
    }

    private static void fit(List<NameCase> cases) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (boolean persons : List.of(true, false)) {
            LogisticRegression regression = new LogisticRegression();
            for (NameCase each : of(cases, persons)) {
                regression.add(NameFeatures.of(each.type(), each.a(), each.b()), each.match());
            }
            Map<String, Double> weights = regression.fit();
            weights.forEach((feature, weight) -> lines.append(String.format(
                    Locale.ROOT, "%s.%s = %.3f%n", persons ? "person" : "other", feature.replace(' ', '-'), weight)));
        }
        Files.writeString(Path.of("target/name-match.properties"), lines);
    }
}
