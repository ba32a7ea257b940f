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
 * Names and claims in random passages of real news, labelled by reading: the set {@code open}, or with {@code -Dset=fresh}
 * one that was labelled later. {@code -Dset=sealed} judges a finished extractor, never betters one. The errors of the others
 * are written to {@code target/eval/news-SET-errors.txt} for reading.
 */
class NewsEval {
    private final Map<String, Counts> byType = new TreeMap<>();
    private final Map<EntityType, Counts> names = new EnumMap<>(EntityType.class);
    private final Counts thorough = new Counts();
    private final Attitude attitude = new Attitude();
    private final List<String> errors = new ArrayList<>();

    @Test
    void findsWhatAReaderFinds() throws IOException {
        assumeTrue(Files.exists(NewsPassages.ARTICLES), () -> "skipped: no " + NewsPassages.ARTICLES);
        String set = System.getProperty("set", "open");
        List<LabelledPassage> passages = NewsPassages.read("/news/" + set + ".jsonl");
        for (EntityType type : EntityType.values()) {
            names.put(type, new Counts());
        }
        Extractor extractor = new Extractor();
        for (LabelledPassage passage : passages) {
            Article article =
                    new Article(passage.article(), 0, null, passage.text(), null, null, null, null, null, "en");
            compare(passage, extractor.extract(article, Profile.balanced));
            ClaimComparison more = ClaimComparison.of(passage, extractor.extract(article, Profile.thorough));
            thorough.right += more.right().size();
            thorough.wrong += more.wrong().size();
            thorough.missed += more.missed().size();
        }
        if (!set.equals("sealed")) {
            Path file = Path.of("target/eval/news-" + set + "-errors.txt");
            Files.createDirectories(file.getParent());
            Files.write(file, errors);
        }
        print(new Scorecard("news-" + set), passages.size());
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
            card.note(of.row(type));
        });
        card.note(all.row("all claims"));
        card.note(thorough.row("all claims, thorough"));
        names.forEach((type, of) -> card.note(of.row(type + " (names)")));
        card.figure("claims, precision", all.precision());
        card.figure("claims, recall", all.recall());
        names.forEach((type, of) -> card.figure("names F1, " + type, of.f1()));
        attitude.print(card);
        card.check();
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
