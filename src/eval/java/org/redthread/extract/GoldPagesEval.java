package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful analyst reads from two real pages, from the pages as they were scraped. What is found beyond the analyst's
 * list is written to {@code target/eval/gold-errors.txt}: it counts as wrong, and a person should look whether it is.
 */
class GoldPagesEval {
    private static final Path GOLD = Path.of("../shared/gold/pages-gold.json");
    private static final Path PAGES = Path.of("../shared/pages");

    private final List<String> errors = new ArrayList<>();
    private final Counts entities = new Counts();
    private final Counts claims = new Counts();

    @Test
    void readsWhatAnAnalystReads() throws IOException {
        assumeTrue(Files.exists(GOLD), () -> "skipped: no " + GOLD);
        JsonNode gold = JsonMapper.shared().readTree(GOLD.toFile());
        Extractor extractor = new Extractor();
        for (JsonNode story : gold.get("stories")) {
            Path page = PAGES.resolve(story.get("pages").get(0).stringValue());
            byte[] content = Files.readAllBytes(page);
            Article article = new PageReader()
                    .read(new PageSource(null, null, null, null, "text/plain", content, true)).stream()
                            .filter(each -> story.get("title").stringValue().equals(each.headline()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no article: " + story.get("title")));
            compare(story, article, extractor.extract(article));
        }
        Files.createDirectories(Path.of("target/eval"));
        Files.write(Path.of("target/eval/gold-errors.txt"), errors);
        Scorecard card = new Scorecard("gold");
        card.figure("entities, precision", entities.precision());
        card.figure("entities, recall", entities.recall());
        card.figure("claims, precision", claims.precision());
        card.figure("claims, recall", claims.recall());
        card.check();
    }

    private void compare(JsonNode story, Article article, Extraction extraction) {
        Map<String, String> ids = new HashMap<>();
        for (LocalEntity entity : extraction.entities()) {
            for (JsonNode expected : story.get("entities")) {
                if (is(entity, expected)) {
                    ids.put(entity.ref(), expected.get("id").stringValue());
                }
            }
            if (!ids.containsKey(entity.ref()) && !entity.observer()) {
                entities.wrong++;
                errors.add("entity: " + entity);
            }
        }
        for (JsonNode expected : story.get("entities")) {
            boolean found = ids.containsValue(expected.get("id").stringValue());
            if (found) {
                entities.right++;
            } else if (expected.path("core").asBoolean(true)) {
                entities.missed++;
                errors.add("no entity: " + expected.get("canonical").stringValue());
            }
        }
        Set<JsonNode> found = new HashSet<>();
        for (Claim claim : extraction.claims()) {
            List<JsonNode> right = new ArrayList<>();
            story.get("claims").forEach(expected -> {
                if (is(claim, expected, ids)) {
                    right.add(expected);
                }
            });
            found.addAll(right);
            if (right.isEmpty()) {
                claims.wrong++;
                errors.add("claim: " + claim.subjectSpan().of(article.text()) + " " + claim.type() + " "
                        + claim.objectSpan().of(article.text()) + " (" + claim.extractor() + "): "
                        + claim.sentence().of(article.text()));
            }
        }
        for (JsonNode expected : story.get("claims")) {
            if (found.contains(expected)) {
                claims.right++;
            } else if (expected.path("core").asBoolean(true)) {
                claims.missed++;
                errors.add("no claim: " + expected.get("subject").stringValue() + " " + expected.get("types") + " "
                        + expected.get("object").stringValue() + ": "
                        + expected.get("sentence").stringValue());
            }
        }
    }

    private static boolean is(LocalEntity entity, JsonNode expected) {
        Set<String> names = new HashSet<>(Set.of(plain(expected.get("canonical").stringValue())));
        expected.get("aliases").forEach(alias -> names.add(plain(alias.stringValue())));
        boolean type = entity.type().name().equals(expected.get("type").stringValue());
        return type
                && (names.contains(plain(entity.name()))
                        || entity.names().stream().anyMatch(name -> names.contains(plain(name))));
    }

    private static String plain(String name) {
        return name.replaceAll("\\(.*\\)|^[Tt]he |[\"“”]", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean is(Claim claim, JsonNode expected, Map<String, String> ids) {
        boolean type = false;
        for (JsonNode each : expected.get("types")) {
            type |= each.stringValue().equals(claim.type());
        }
        String subject = expected.get("subject").stringValue();
        String object = expected.get("object").stringValue();
        return type
                && (subject.equals(ids.get(claim.subject())) && object.equals(ids.get(claim.object()))
                        || Set.of("MET_WITH", "PARTNER_OF", "ASSOCIATE_OF", "COMPETES_WITH")
                                        .contains(claim.type())
                                && object.equals(ids.get(claim.subject()))
                                && subject.equals(ids.get(claim.object())));
    }
}
