package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims against KnowledgeNet (Mesquita et al. 2019), one of its folds, with the names that Redthread finds itself. A claim
 * is right when both its ends overlap those of a fact that its property allows; a passage counts for the properties it was
 * annotated for, and only facts between named ones count. Wrong and missed ones are written to {@code target/eval/claims-errors.txt} for reading.
 */
class ClaimsEval {
    private static final Path FACTS = Path.of("../shared/bench/relations/knowledgenet-folds123.jsonl");
    private static final int FOLD = Integer.getInteger("fold", 3);

    /** Single passages often do not say who these are. */
    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "he", "him", "his", "she", "her", "it", "its", "they", "their", "we", "our", "who",
            "whose", "where", "which", "himself", "herself", "us");

    /** @param turned the fact's subject is the claim's object */
    private record Meaning(Set<String> types, boolean turned) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("CEO", new Meaning(Set.of("LEADS"), true)),
            Map.entry("EMPLOYEE_OR_MEMBER_OF", new Meaning(Set.of("EMPLOYED_BY", "MEMBER_OF", "LEADS"), false)),
            Map.entry("FOUNDED_BY", new Meaning(Set.of("FOUNDED"), true)),
            Map.entry("PLACE_OF_BIRTH", new Meaning(Set.of("BORN_IN"), false)),
            Map.entry("PLACE_OF_RESIDENCE", new Meaning(Set.of("RESIDES_IN"), false)),
            Map.entry("NATIONALITY", new Meaning(Set.of("CITIZEN_OF"), false)),
            Map.entry("HEADQUARTERS", new Meaning(Set.of("BASED_IN"), false)),
            Map.entry("SUBSIDIARY_OF", new Meaning(Set.of("SUBSIDIARY_OF"), false)),
            Map.entry("SPOUSE", new Meaning(Set.of("FAMILY_OF"), false)),
            Map.entry("CHILD_OF", new Meaning(Set.of("FAMILY_OF"), false)),
            Map.entry("EDUCATED_AT", new Meaning(Set.of("EDUCATED_AT"), false)),
            Map.entry("POLITICAL_AFFILIATION", new Meaning(Set.of("MEMBER_OF"), false)));

    private record Fact(String property, Span subject, Span object) {}

    private record Passage(String text, Set<String> properties, List<Fact> facts) {}

    private final Map<String, Counts> byProperty = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    @Test
    void findsTheFactsOfKnowledgeNet() throws IOException {
        assumeTrue(Files.exists(FACTS), () -> "skipped: no " + FACTS);
        Extractor extractor = new Extractor();
        for (Passage passage : passages()) {
            compare(
                    passage,
                    extractor.extract(new Article("", 0, null, passage.text(), null, null, null, null, null, "en")));
        }
        Path file = Path.of("target/eval/claims-errors.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, errors);
        Scorecard card = new Scorecard("claims");
        Counts all = new Counts();
        byProperty.forEach((property, counts) -> {
            all.right += counts.right;
            all.wrong += counts.wrong;
            all.missed += counts.missed;
            card.note(row(property, counts));
        });
        card.note(row("all", all));
        card.figure("KnowledgeNet, precision", all.precision());
        card.figure("KnowledgeNet, recall", all.recall());
        card.figure("KnowledgeNet, F1", all.f1());
        card.check();
    }

    private void compare(Passage passage, Extraction extraction) {
        for (String property : passage.properties()) {
            Meaning meaning = MEANINGS.get(property);
            Counts counts = byProperty.computeIfAbsent(property, none -> new Counts());
            List<Fact> open = new ArrayList<>(passage.facts().stream()
                    .filter(fact -> fact.property().equals(property))
                    .toList());
            for (Claim claim : extraction.claims()) {
                boolean otherKin = claim.kind() != null && claim.kind().equals("spouse") != property.equals("SPOUSE");
                if (!meaning.types().contains(claim.type()) || otherKin || elsewhere(claim, passage, property)) {
                    continue;
                }
                boolean known = passage.facts().stream()
                        .anyMatch(fact -> fact.property().equals(property) && states(claim, fact, meaning, extraction));
                counts.wrong += known ? 0 : 1;
                if (!known) {
                    errors.add("wrong " + property + ": " + claim.subjectSpan().of(passage.text()) + " " + claim.type()
                            + " " + claim.objectSpan().of(passage.text()) + " | " + passage.text());
                }
                open.removeIf(fact -> {
                    boolean stated = states(claim, fact, meaning, extraction);
                    counts.right += stated ? 1 : 0;
                    return stated;
                });
            }
            counts.missed += open.size();
            open.forEach(fact -> errors.add("missed " + property + ": "
                    + fact.subject().of(passage.text()) + " - " + fact.object().of(passage.text()) + " | "
                    + passage.text()));
        }
    }

    /** A claim that another property's fact accounts for is not this property's error. */
    private static boolean elsewhere(Claim claim, Passage passage, String property) {
        return passage.facts().stream()
                .anyMatch(fact -> !fact.property().equals(property)
                        && MEANINGS.get(fact.property()).types().contains(claim.type())
                        && (fact.subject().overlaps(claim.subjectSpan())
                                || fact.object().overlaps(claim.subjectSpan())));
    }

    private static boolean states(Claim claim, Fact fact, Meaning meaning, Extraction extraction) {
        Span from = meaning.turned() ? fact.object() : fact.subject();
        Span to = meaning.turned() ? fact.subject() : fact.object();
        boolean same = on(from, claim.subject(), extraction) && on(to, claim.object(), extraction);
        boolean kin = claim.type().equals("FAMILY_OF")
                && claim.kind().equals("spouse") == fact.property().equals("SPOUSE");
        return same || kin && on(to, claim.subject(), extraction) && on(from, claim.object(), extraction);
    }

    private static boolean on(Span end, String ref, Extraction extraction) {
        return extraction.mentions().stream()
                .anyMatch(mention ->
                        mention.entity().equals(ref) && mention.span().overlaps(end));
    }

    private static List<Passage> passages() throws IOException {
        Map<String, Passage> passages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FACTS)) {
            JsonNode row = JsonMapper.shared().readTree(line);
            String property = row.get("property").stringValue();
            if (row.get("fold").intValue() != FOLD || !MEANINGS.containsKey(property)) {
                continue;
            }
            int start = row.get("passageStart").intValue();
            Passage passage = passages.computeIfAbsent(
                    row.get("documentId").stringValue() + "/" + start,
                    key -> new Passage(row.get("passageText").stringValue(), new TreeSet<>(), new ArrayList<>()));
            passage.properties().add(property);
            if (row.hasNonNull("subjectText") && isNamed(row, "subject") && isNamed(row, "object")) {
                passage.facts().add(new Fact(property, span(row, "subject", start), span(row, "object", start)));
            }
        }
        return List.copyOf(passages.values());
    }

    private static boolean isNamed(JsonNode row, String end) {
        return !PRONOUNS.contains(row.get(end + "Text").stringValue().toLowerCase(Locale.ROOT));
    }

    private static Span span(JsonNode row, String end, int start) {
        return new Span(
                row.get(end + "Start").intValue() - start, row.get(end + "End").intValue() - start);
    }

    private static String row(String what, Counts of) {
        return String.format(
                "| %-24s | right %4d wrong %4d missed %4d | P %.3f R %.3f F %.3f |",
                what, of.right, of.wrong, of.missed, of.precision(), of.recall(), of.f1());
    }
}
