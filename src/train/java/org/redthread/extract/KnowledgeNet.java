package org.redthread.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The passages of KnowledgeNet (Mesquita et al., EMNLP 2019; CC BY-SA 4.0). A passage is annotated exhaustively, but for
 * some properties only: what it does not say of the others is unknown.
 */
final class KnowledgeNet {
    /** A claim type for a property, and whether its subject is KnowledgeNet's object. */
    record Mapped(Set<String> types, boolean swapped) {}

    static final Map<String, Mapped> TYPES = Map.ofEntries(
            Map.entry("EMPLOYEE_OR_MEMBER_OF", new Mapped(Set.of("EMPLOYED_BY", "MEMBER_OF", "LEADS"), false)),
            Map.entry("CEO", new Mapped(Set.of("LEADS"), true)),
            Map.entry("PLACE_OF_RESIDENCE", new Mapped(Set.of("RESIDES_IN"), false)),
            Map.entry("PLACE_OF_BIRTH", new Mapped(Set.of("BORN_IN"), false)),
            Map.entry("NATIONALITY", new Mapped(Set.of("CITIZEN_OF"), false)),
            Map.entry("SPOUSE", new Mapped(Set.of("FAMILY_OF"), false)),
            Map.entry("CHILD_OF", new Mapped(Set.of("FAMILY_OF"), false)),
            Map.entry("HEADQUARTERS", new Mapped(Set.of("BASED_IN"), false)),
            Map.entry("EDUCATED_AT", new Mapped(Set.of("EDUCATED_AT"), false)),
            Map.entry("FOUNDED_BY", new Mapped(Set.of("FOUNDED"), true)),
            Map.entry("POLITICAL_AFFILIATION", new Mapped(Set.of("MEMBER_OF"), false)),
            Map.entry("SUBSIDIARY_OF", new Mapped(Set.of("SUBSIDIARY_OF"), false)));

    record Fact(
            String property,
            Span subject,
            Span object,
            String subjectText,
            String objectText,
            String subjectUri,
            String objectUri) {}

    /** @param properties what the passage is annotated for */
    record Passage(String document, int fold, String text, Set<String> properties, List<Fact> facts) {}

    private KnowledgeNet() {}

    static List<Passage> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Passage> passages = new LinkedHashMap<>();
        try (var lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode row = json.readTree(line);
                int start = row.get("passageStart").asInt();
                Passage passage = passages.computeIfAbsent(
                        row.get("documentId").asString() + "@" + start,
                        key -> new Passage(
                                row.get("documentId").asString(),
                                row.get("fold").asInt(),
                                row.get("passageText").asString(),
                                new LinkedHashSet<>(),
                                new ArrayList<>()));
                passage.properties().add(row.get("property").asString());
                if (!row.path("subjectText").isNull()
                        && !row.path("subjectText").isMissingNode()) {
                    passage.facts().add(fact(row, start));
                }
            }
        }
        return List.copyOf(passages.values());
    }

    private static Fact fact(JsonNode row, int start) {
        Span subject = new Span(
                row.get("subjectStart").asInt() - start, row.get("subjectEnd").asInt() - start);
        Span object = new Span(
                row.get("objectStart").asInt() - start, row.get("objectEnd").asInt() - start);
        boolean swapped = TYPES.containsKey(row.get("property").asString())
                && TYPES.get(row.get("property").asString()).swapped();
        String subjectText = row.get("subjectText").asString();
        String objectText = row.get("objectText").asString();
        String subjectUri = row.get("subjectUri").asString(null);
        String objectUri = row.get("objectUri").asString(null);
        return swapped
                ? new Fact(
                        row.get("property").asString(), object, subject, objectText, subjectText, objectUri, subjectUri)
                : new Fact(
                        row.get("property").asString(),
                        subject,
                        object,
                        subjectText,
                        objectText,
                        subjectUri,
                        objectUri);
    }
}
