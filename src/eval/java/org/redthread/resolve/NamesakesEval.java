package org.redthread.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.extract.Extractor;

/**
 * Two people, one name: over pairs of articles that use one full name, read end to end from raw text, whether those that mean
 * two people are kept apart and those that mean one are put together; beside it "same name, same person". The weights fitted
 * anew on the open half are left in {@code target/namesakes.properties}.
 */
class NamesakesEval {

    @Test
    void tellsNamesakesApart() throws IOException {
        Scorecard card = new Scorecard("namesakes");
        Extractor extractor = new Extractor();
        for (String half : List.of("open", "held-back")) {
            List<NamedArticle> all = NamedArticle.read(extractor, half);
            List<NamedArticle> found =
                    all.stream().filter(each -> each.sighting() != null).toList();
            card.note(half + ": " + all.size() + " articles, the person found in " + found.size());
            Map<String, List<NamedArticle>> byName =
                    found.stream().collect(Collectors.groupingBy(NamedArticle::key, TreeMap::new, Collectors.toList()));
            score(card, half, byName);
            if (half.equals("open")) {
                fit(byName);
            }
        }
        card.check();
    }

    private static void score(Scorecard card, String half, Map<String, List<NamedArticle>> byName) {
        int two = 0;
        int apart = 0;
        int one = 0;
        int together = 0;
        double mostAlike = 0;
        for (var name : byName.entrySet()) {
            Map<String, String> senses = new HashMap<>();
            Namesakes.of(
                            name.getKey(),
                            name.getValue().stream().map(NamedArticle::sighting).toList(),
                            List.of())
                    .forEach(placed -> senses.put(placed.article(), String.valueOf(placed.as())));
            for (List<NamedArticle> pair : pairs(name.getValue())) {
                boolean same = pair.get(0).person().equals(pair.get(1).person());
                boolean said = senses.get(pair.get(0).sighting().article())
                        .equals(senses.get(pair.get(1).sighting().article()));
                two += same ? 0 : 1;
                apart += same || said ? 0 : 1;
                one += same ? 1 : 0;
                together += same && said ? 1 : 0;
                NamesakeMatch match = NamesakeMatch.of(
                        NameRarity.of(name.getKey()),
                        pair.get(0).sighting(),
                        pair.get(1).sighting());
                if (!same && match.contradiction() == null) {
                    mostAlike = Math.max(mostAlike, match.score());
                }
                if (same != said) {
                    card.note(String.format(
                            Locale.ROOT,
                            "    %s %s, %s and %s: %.3f %s",
                            same ? "wrongly two:" : "wrongly one:",
                            name.getKey(),
                            pair.get(0).person(),
                            pair.get(1).person(),
                            match.score(),
                            match.why()));
                }
            }
        }
        card.figure(half + ", two people kept apart", (double) apart / two);
        card.figure(half + ", one person put together", (double) together / one);
        card.note(String.format(Locale.ROOT, "%s: the most alike of two people %.3f", half, mostAlike));
        card.figure(half + ", F1", 2.0 * together / (together + one + two - apart));
        card.note(half + ": same name, same person: kept apart 0, put together 1, F1 "
                + String.format(Locale.ROOT, "%.4f", 2.0 * one / (one + one + two)) + "; pairs " + two + " and " + one);
    }

    private static List<List<NamedArticle>> pairs(List<NamedArticle> articles) {
        List<List<NamedArticle>> pairs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(List.of(articles.get(j), articles.get(i)));
            }
        }
        return pairs;
    }

    private static Map<String, Double> features(double[] values) {
        Map<String, Double> features = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            features.put(NamesakeFeatures.NAMES.get(i), values[i]);
        }
        return features;
    }

    private static void fit(Map<String, List<NamedArticle>> byName) throws IOException {
        LogisticRegression regression = new LogisticRegression();
        byName.forEach((key, articles) -> pairs(articles)
                .forEach(pair -> regression.add(
                        features(NamesakeFeatures.of(
                                NameRarity.of(key),
                                pair.get(0).sighting(),
                                pair.get(1).sighting())),
                        pair.get(0).person().equals(pair.get(1).person()))));
        StringBuilder lines = new StringBuilder();
        regression
                .fit()
                .forEach((feature, weight) ->
                        lines.append(String.format(Locale.ROOT, "%s = %.3f%n", feature.replace(' ', '-'), weight)));
        Files.writeString(Path.of("target/namesakes.properties"), lines);
    }
}
