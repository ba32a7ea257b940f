package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;

/**
 * Exact-span F1 for persons, organisations and places on the held-back parts of hand-annotated texts: the extractor
 * beside CoreNLP's three-class model. Where a set marks buildings by a class of their own they count for nobody.
 */
class NamesEval {
    private static final Map<EntityType, String> LABELS = Map.of(
            EntityType.Person,
            "PERSON",
            EntityType.Company,
            "ORGANIZATION",
            EntityType.Organization,
            "ORGANIZATION",
            EntityType.Country,
            "LOCATION",
            EntityType.Place,
            "LOCATION");

    private record Found(int from, int to, String label) {}

    private final Map<String, Counts> counts = new TreeMap<>();

    @Test
    void findsMoreNamesThanTheStockModel() {
        assumeTrue(Files.exists(NameCorpora.BENCH), () -> "skipped: no " + NameCorpora.BENCH);
        StockLabels stock = new StockLabels();
        Extractor extractor = new Extractor();
        for (NameCorpora.Text text : NameCorpora.all()) {
            if (text.heldBack()) {
                Set<Found> gold = gold(text);
                count(text.set() + " stock", gold, stock(stock.label(text)));
                count(text.set(), gold, read(extractor, text));
            }
        }
        Scorecard card = new Scorecard("names");
        counts.forEach((figure, count) -> card.figure(figure + " F1", count.f1()));
        card.check();
    }

    private void count(String system, Set<Found> gold, Set<Found> found) {
        for (String label : Set.copyOf(LABELS.values())) {
            for (String figure : List.of(system + " " + label.toLowerCase(), system + " all")) {
                Counts counted = counts.computeIfAbsent(figure, key -> new Counts());
                for (Found name : gold) {
                    if (name.label().equals(label)) {
                        counted.right += found.contains(name) ? 1 : 0;
                        counted.missed += found.contains(name) ? 0 : 1;
                    }
                }
                for (Found name : found) {
                    boolean ofOtherClass = gold.contains(new Found(name.from(), name.to(), "FACILITY"));
                    counted.wrong += name.label().equals(label) && !gold.contains(name) && !ofOtherClass ? 1 : 0;
                }
            }
        }
    }

    /** Offsets count characters of the words joined by one space, sentences by a blank line. */
    private static Set<Found> gold(NameCorpora.Text text) {
        List<List<String>> labels = text.sentences().stream()
                .map(sentence -> sentence.stream().map(NameCorpora.Word::label).toList())
                .toList();
        return spans(text.sentences(), labels);
    }

    private static Set<Found> stock(List<List<CoreLabel>> document) {
        List<List<NameCorpora.Word>> words = new ArrayList<>();
        List<List<String>> labels = new ArrayList<>();
        for (List<CoreLabel> sentence : document) {
            words.add(sentence.stream()
                    .map(token -> new NameCorpora.Word(token.word(), token.ner()))
                    .toList());
            labels.add(sentence.stream()
                    .map(token -> token.ner().equals("O") ? "O" : "I-" + token.ner())
                    .toList());
        }
        return spans(words, labels);
    }

    private static Set<Found> spans(List<List<NameCorpora.Word>> sentences, List<List<String>> labels) {
        Set<Found> spans = new LinkedHashSet<>();
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            String open = "O";
            int start = 0;
            int end = 0;
            for (int i = 0; i < sentences.get(s).size(); i++) {
                String label = labels.get(s).get(i);
                boolean goesOn = label.startsWith("I-") && open.equals(label.substring(2));
                if (!goesOn && !open.equals("O")) {
                    spans.add(new Found(start, end, open));
                }
                if (!goesOn) {
                    open = label.equals("O") ? "O" : label.substring(2);
                    start = at;
                }
                end = at + sentences.get(s).get(i).text().length();
                at = end + 1;
            }
            if (!open.equals("O")) {
                spans.add(new Found(start, end, open));
            }
            at++;
        }
        return spans;
    }

    private static Set<Found> read(Extractor extractor, NameCorpora.Text text) {
        StringBuilder joined = new StringBuilder();
        for (List<NameCorpora.Word> sentence : text.sentences()) {
            sentence.forEach(word -> joined.append(word.text()).append(' '));
            joined.setCharAt(joined.length() - 1, '\n');
            joined.append('\n');
        }
        Extraction extraction =
                extractor.extract(new Article("", 0, null, joined.toString(), null, null, null, null, null, "en"));
        Set<Found> found = new LinkedHashSet<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.form() == Mention.Form.name) {
                found.add(new Found(mention.span().start(), mention.span().end(), LABELS.get(mention.type())));
            }
        }
        return found;
    }
}
