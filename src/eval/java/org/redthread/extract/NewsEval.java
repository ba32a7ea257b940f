package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;

/**
 * Names and claims in random passages of real news, labelled by reading. Half of the set is sealed: it is opened with
 * {@code -Dsealed=true} to judge a finished extractor, never to better one. The errors of the open half are written to
 * {@code target/eval/news-errors.txt} for reading.
 */
class NewsEval {
    private final Map<String, Counts> byType = new TreeMap<>();
    private final Map<EntityType, Counts> names = new EnumMap<>(EntityType.class);
    private final Attitude attitude = new Attitude();
    private final List<String> errors = new ArrayList<>();

    @Test
    void findsWhatAReaderFinds() throws IOException {
        assumeTrue(Files.exists(NewsPassages.ARTICLES), () -> "skipped: no " + NewsPassages.ARTICLES);
        boolean sealed = Boolean.getBoolean("sealed");
        List<LabelledPassage> passages = NewsPassages.read(sealed ? "/news/sealed.jsonl" : "/news/open.jsonl");
        for (EntityType type : EntityType.values()) {
            names.put(type, new Counts());
        }
        Extractor extractor = new Extractor();
        for (LabelledPassage passage : passages) {
            compare(
                    passage,
                    extractor.extract(new Article(
                            passage.article(), 0, null, passage.text(), null, null, null, null, null, "en")));
        }
        if (!sealed) {
            Path file = Path.of("target/eval/news-errors.txt");
            Files.createDirectories(file.getParent());
            Files.write(file, errors);
        }
        print(new Scorecard(sealed ? "news-sealed" : "news"), passages.size());
    }

    private void compare(LabelledPassage passage, Extraction extraction) {
        ClaimComparison claims = ClaimComparison.of(passage, extraction);
        List<String> found = new ArrayList<>();
        for (ClaimComparison.Hit hit : claims.right()) {
            counts(hit.label().types().get(0)).right++;
            LabelledPassage.Stated label = hit.label();
            if (!attitude.count(hit.found(), label.polarity(), label.modality(), label.attributions())) {
                found.add("said otherwise: " + show(label, passage) + "\n         found: "
                        + show(hit.found(), passage.text()));
            }
        }
        for (Claim claim : claims.wrong()) {
            counts(claim.type()).wrong++;
            found.add("wrong:  " + show(claim, passage.text()));
        }
        for (LabelledPassage.Stated label : claims.missed()) {
            counts(label.types().get(0)).missed++;
            found.add("missed: " + show(label, passage));
        }
        NameComparison.count(passage, extraction, names);
        extraction.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.name && NameComparison.wrong(mention, passage))
                .forEach(mention -> found.add("name:   " + mention.text() + " is no " + mention.type()));
        if (!found.isEmpty()) {
            errors.add(passage.text());
            errors.addAll(found);
            errors.add("");
        }
    }

    private Counts counts(String type) {
        return byType.computeIfAbsent(type, none -> new Counts());
    }

    private void print(Scorecard card, int passages) {
        card.note(passages + " passages");
        Counts all = new Counts();
        byType.forEach((type, of) -> {
            all.right += of.right;
            all.wrong += of.wrong;
            all.missed += of.missed;
            card.note(row(type, of));
        });
        card.note(row("all claims", all));
        names.forEach((type, of) -> card.note(row(type + " (names)", of)));
        card.figure("claims, precision", all.precision());
        card.figure("claims, recall", all.recall());
        names.forEach((type, of) -> card.figure("names F1, " + type, of.f1()));
        attitude.print(card);
        card.check();
    }

    private static String row(String what, Counts of) {
        return String.format(
                "| %-24s | right %4d wrong %4d missed %4d | P %.3f R %.3f F %.3f |",
                what, of.right, of.wrong, of.missed, of.precision(), of.recall(), of.f1());
    }

    private static String show(Claim claim, String text) {
        return claim.subjectSpan().of(text) + " " + claim.type() + " "
                + claim.objectSpan().of(text) + " (" + claim.polarity() + ", " + claim.modality() + ", "
                + claim.attribution() + ") by " + claim.extractor();
    }

    private static String show(LabelledPassage.Stated label, LabelledPassage passage) {
        return name(label.subject(), passage) + " " + String.join("/", label.types()) + " "
                + name(label.object(), passage) + " (" + label.polarity() + ", " + label.modality() + ", "
                + label.attributions() + ")";
    }

    private static String name(int entity, LabelledPassage passage) {
        return passage.entities().get(entity).mentions().get(0).span().of(passage.text());
    }
}
