package org.redthread.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;

/**
 * Real articles altered as an agency's customers alter them, among articles that look alike and are none: independent reports
 * that share long quotes, forms filled anew each day, different articles under one boilerplate. All pairs count.
 */
class CopiesEval {
    private static final int ORIGINALS = 150;
    private static final int SHORTEST = 1500;
    private static final int LONGEST = 9000;
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.!?“”\"]{60,300}[.!?]");

    /** @param group articles of one group are copies of each other */
    record Altered(String id, String group, String kind, String text) {}

    private final Scorecard card = new Scorecard("copies");

    @Test
    void findsAlteredCopiesAndNoOthers() throws IOException {
        assumeTrue(Files.exists(LabelledStream.ARTICLES), "skipped: " + LabelledStream.ARTICLES + " is not here");
        for (String half : List.of("seen", "held back")) {
            List<Altered> all = compose(half.equals("held back"));
            card.note(half + ": " + all.size() + " articles");
            Map<String, String> groups = all.stream().collect(Collectors.toMap(Altered::id, Altered::group));
            figures(half + ", same characters", GroupScore.of(by(all, Altered::text), groups));
            figures(half + ", SimHash", GroupScore.of(SimHash.groups(all), groups));
            Map<String, String> found = Copies.groups(all);
            figures(half, GroupScore.of(found, groups));
            perKind(half, all, found);
            realReports(half);
        }
        card.check();
    }

    private void figures(String what, GroupScore score) {
        card.figure(what + ": precision", score.precision());
        card.figure(what + ": recall", score.recall());
        card.figure(what + ": F1", score.f1());
    }

    /** Of each alteration how many are found to be copies; of what is none, how many are taken for a copy of another. */
    private void perKind(String half, List<Altered> all, Map<String, String> found) {
        Map<String, int[]> kinds = new LinkedHashMap<>();
        Map<String, List<String>> members = all.stream().map(Altered::id).collect(Collectors.groupingBy(found::get));
        for (Altered each : all) {
            boolean copy = !each.group().equals(each.id());
            boolean taken = copy
                    ? found.get(each.id()).equals(found.get(each.group()))
                    : members.get(found.get(each.id())).stream().anyMatch(id -> !id.startsWith(each.group()));
            int[] counts = kinds.computeIfAbsent(each.kind(), any -> new int[2]);
            counts[0]++;
            counts[1] += taken ? 1 : 0;
        }
        kinds.forEach(
                (kind, counts) -> card.note(String.format("  %s, %s: %d of %d", half, kind, counts[1], counts[0])));
        int[] independent = kinds.get("independent");
        card.figure(half + ": independent reports left independent", 1 - independent[1] / (double) independent[0]);
    }

    /** Articles that a person found to report one event, each by another outlet. */
    private void realReports(String half) throws IOException {
        Map<String, Integer> events = LabelledStream.labels(half.replace(' ', '-'));
        List<LabelledStream.Article> articles = LabelledStream.articles().stream()
                .filter(each -> events.containsKey(each.id()))
                .toList();
        int pairs = 0;
        int taken = 0;
        for (LabelledStream.Article a : articles) {
            for (LabelledStream.Article b : articles) {
                if (a.id().compareTo(b.id()) < 0 && events.get(a.id()).equals(events.get(b.id()))) {
                    pairs++;
                    taken += printed(a).sameText(printed(b)) ? 1 : 0;
                }
            }
        }
        card.note("  " + half + ", real reports of one event: " + taken + " of " + pairs + " pairs taken for copies");
    }

    private static Printed printed(LabelledStream.Article article) {
        return Printed.of(article.id(), null, article.day(), null, article.text());
    }

    private static Map<String, String> by(List<Altered> all, java.util.function.Function<Altered, String> key) {
        Map<String, String> first = new HashMap<>();
        return all.stream()
                .collect(Collectors.toMap(
                        Altered::id, each -> first.computeIfAbsent(key.apply(each), any -> each.id())));
    }

    private static List<Altered> compose(boolean heldBack) throws IOException {
        List<LabelledStream.Article> articles = LabelledStream.articles().stream()
                .filter(each -> Math.floorMod(each.id().hashCode(), 2) == (heldBack ? 1 : 0))
                .filter(each -> each.text().length() >= SHORTEST && each.text().length() <= LONGEST)
                .toList();
        Random random = new Random(heldBack ? 2 : 1);
        Forms forms = new Forms();
        List<Altered> all = new ArrayList<>();
        for (int i = 0; i < ORIGINALS; i++) {
            LabelledStream.Article article = articles.get(i);
            List<String> more = paragraphs(articles.get(ORIGINALS + i).text());
            List<String> text = paragraphs(article.text());
            all.add(new Altered(article.id(), article.id(), "original", join(text)));
            for (Alteration alteration : Alteration.values()) {
                String id = article.id() + alteration;
                all.add(new Altered(id, article.id(), alteration.name(), join(alteration.of(text, more))));
            }
        }
        String boilerplate =
                join(paragraphs(articles.get(3 * ORIGINALS).text())).substring(0, 900);
        for (int i = 0; i < ORIGINALS; i++) {
            LabelledStream.Article article = articles.get(2 * ORIGINALS + 1 + i);
            List<String> text = paragraphs(article.text());
            // two reporters at one event: each has half of what there is to tell, and both quote the same statements
            List<String> quotes = SENTENCE.matcher(join(text))
                    .results()
                    .map(each -> "“" + each.group() + "”")
                    .toList();
            int shared = Math.min(quotes.size(), 3 + random.nextInt(6));
            for (int part = 0; part < 2; part++) {
                List<String> report = new ArrayList<>();
                for (int p = part; p < text.size(); p += 2) {
                    report.add(text.get(p));
                }
                for (int q = 0; q < shared; q++) {
                    report.add(
                            Math.min(report.size(), 2 * q),
                            "A spokesman said: " + quotes.get(q * quotes.size() / shared));
                }
                String id = article.id() + "r" + part;
                all.add(new Altered(id, id, "independent", join(report)));
            }
            String under = articles.get(3 * ORIGINALS + 1 + i).text();
            String stock = "stock" + i;
            all.add(new Altered(stock, stock, "under one boilerplate", under + "\n\n" + boilerplate));
        }
        for (int i = 0; i < ORIGINALS; i++) {
            all.add(new Altered("w" + i, "w" + i, "weather", forms.weather()));
            all.add(new Altered("m" + i, "m" + i, "market", forms.market()));
            all.add(new Altered("f" + i, "f" + i, "results", forms.results()));
        }
        return all;
    }

    private static List<String> paragraphs(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() >= 6) {
            return lines;
        }
        // scraped without its paragraphs: three sentences make one
        List<String> paragraphs = new ArrayList<>();
        List<String> sentences = List.of(text.split("(?<=[.!?][”\"]?)\\s+(?=[A-Z“\"])"));
        for (int i = 0; i < sentences.size(); i += 3) {
            paragraphs.add(String.join(" ", sentences.subList(i, Math.min(i + 3, sentences.size()))));
        }
        return paragraphs;
    }

    private static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
