package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences written for this project, each with one claim that is denied, alleged, planned, asked, quoted … : whether a
 * claim that was found is also read as it was said. What goes wrong is written to {@code target/eval/sayings-errors.txt}.
 */
class SayingsEval {

    @Test
    void readsHowItWasSaid() throws IOException {
        Extractor extractor = new Extractor();
        Attitude attitude = new Attitude();
        List<String> errors = new ArrayList<>();
        List<LabelledPassage> sayings = read();
        int found = 0;
        for (LabelledPassage saying : sayings) {
            LabelledPassage.Stated label = saying.claims().get(0);
            Extraction extraction = extractor.extract(
                    new Article("saying", 0, null, saying.text(), null, null, null, null, null, "en"));
            List<ClaimComparison.Hit> hits =
                    ClaimComparison.of(saying, extraction).right();
            if (hits.isEmpty()) {
                errors.add("missed: " + saying.text());
                continue;
            }
            found++;
            Claim claim = hits.get(0).found();
            if (!attitude.count(claim, label.polarity(), label.modality(), label.attributions())) {
                errors.add("read as " + claim.polarity() + ", " + claim.modality() + ", " + claim.attribution()
                        + " not " + label.polarity() + ", " + label.modality() + ", " + label.attributions() + ": "
                        + saying.text());
            }
        }
        Path file = Path.of("target/eval/sayings-errors.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, errors);
        Scorecard card = new Scorecard("sayings");
        card.figure("claims found", (double) found / sayings.size());
        attitude.print(card);
        card.check();
    }

    private static List<LabelledPassage> read() throws IOException {
        try (InputStream in = SayingsEval.class.getResourceAsStream("/sayings.jsonl");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(JsonMapper.shared()::readTree)
                    .map(SayingsEval::passage)
                    .toList();
        }
    }

    private static LabelledPassage passage(JsonNode saying) {
        String text = saying.get("text").stringValue();
        LabelledPassage.Stated claim = new LabelledPassage.Stated(
                strings(saying.get("types")),
                0,
                1,
                Claim.Polarity.valueOf(saying.get("polarity").stringValue()),
                Claim.Modality.valueOf(saying.get("modality").stringValue()),
                strings(saying.get("attribution")),
                false);
        return new LabelledPassage(
                "saying",
                text,
                List.of(
                        named(saying.get("subject").stringValue(), text),
                        named(saying.get("object").stringValue(), text)),
                List.of(claim));
    }

    /** All places where a name stands; its type plays no part here. */
    private static LabelledPassage.Entity named(String name, String text) {
        List<LabelledPassage.Named> places = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            places.add(new LabelledPassage.Named(new Span(at, at + name.length()), Mention.Form.name));
        }
        return new LabelledPassage.Entity(EntityType.Person, places);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(string -> strings.add(string.stringValue()));
        return strings;
    }
}
