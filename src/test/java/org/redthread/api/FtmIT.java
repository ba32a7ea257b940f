package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The FollowTheMoney export keeps to the schemata: their properties, what they require, and what a link may link. */
class FtmIT extends RunningRedthread {
    private static final List<String> OF_ANY_LINK =
            List.of("date", "startDate", "endDate", "summary", "publisher", "sourceUrl", "proof");
    private static final Map<String, Schema> SCHEMATA = Map.ofEntries(
            thing("Person", "name", "alias", "country", "wikidataId"),
            thing("Company", "name", "alias", "country", "legalForm", "wikidataId"),
            thing("Organization", "name", "alias", "country", "legalForm", "wikidataId"),
            thing("PublicBody", "name", "alias", "country", "wikidataId"),
            thing("Address", "name", "full"),
            thing(
                    "Article",
                    "name",
                    "fileName",
                    "title",
                    "sourceUrl",
                    "publisher",
                    "author",
                    "publishedAt",
                    "language",
                    "bodyText"),
            link("Ownership", "owner", "asset", "role", "status", "percentage"),
            link("Directorship", "director", "organization", "role", "status"),
            link("Employment", "employee", "employer", "role", "status"),
            link("Membership", "member", "organization", "role", "status"),
            link("Family", "person", "relative", "relationship"),
            link("Associate", "person", "associate", "relationship"),
            link("UnknownLink", "subject", "object", "role", "status"),
            Map.entry("Sanction", new Schema(List.of("entity"), all("entity", "authority", "program", "status"))));
    private static final Map<String, Set<String>> ENDS = Map.of(
            "asset", Set.of("Company"),
            "organization", Set.of("Company", "Organization", "PublicBody"),
            "employer", Set.of("Company", "Organization", "PublicBody"),
            "employee", Set.of("Person"),
            "person", Set.of("Person"),
            "relative", Set.of("Person"),
            "associate", Set.of("Person"),
            "owner", Set.of("Person", "Company", "Organization", "PublicBody"),
            "director", Set.of("Person", "Company", "Organization", "PublicBody"),
            "member", Set.of("Person", "Company", "Organization", "PublicBody"));

    private static final List<String> TYPES = List.of(
            "OWNS",
            "SUBSIDIARY_OF",
            "LEADS",
            "EMPLOYED_BY",
            "MEMBER_OF",
            "FAMILY_OF",
            "ASSOCIATE_OF",
            "SANCTIONED_BY",
            "MET_WITH");

    private record Schema(List<String> required, Set<String> properties) {}

    private static Map.Entry<String, Schema> thing(String schema, String... properties) {
        List<String> required = schema.equals("Article") ? List.of("name", "fileName") : List.of("name");
        return Map.entry(schema, new Schema(required, Set.of(properties)));
    }

    private static Map.Entry<String, Schema> link(String schema, String... properties) {
        return Map.entry(schema, new Schema(List.of(properties[0], properties[1]), all(properties)));
    }

    private static Set<String> all(String... properties) {
        Set<String> all = new TreeSet<>(OF_ANY_LINK);
        all.addAll(List.of(properties));
        return all;
    }

    @Test
    void everyLineKeepsToItsSchema() {
        String text = "Mara Voss, Ole Dahl, Brightwater, the Harbour Board, Oslo and Norway are all in this text.";
        Told told = Told.in("https://one.example/1", "2025-06-04T03:30:00.5Z", text)
                .person("Mara Voss", "Voss")
                .person("Ole Dahl")
                .company("Brightwater")
                .organization("the Harbour Board")
                .place("Oslo")
                .country("NO", "Norway");
        List<String> ends = List.of("Mara Voss", "Ole Dahl", "Brightwater", "the Harbour Board", "Oslo", "Norway");
        for (String type : TYPES) {
            ends.forEach(subject -> ends.stream()
                    .filter(object -> !object.equals(subject))
                    .forEach(object -> told.claim(subject, type, object)));
        }
        graph.write(1, told.denied("Mara Voss", "FAMILY_OF", "Ole Dahl"));

        List<JsonNode> lines = http().get("/api/export?format=ftm")
                .body()
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
        Map<String, String> schemaOf = new HashMap<>();
        lines.forEach(line ->
                schemaOf.put(line.get("id").asString(), line.get("schema").asString()));
        assertThat(schemaOf).hasSameSizeAs(lines);
        assertThat(schemaOf.values()).containsAll(SCHEMATA.keySet());
        for (JsonNode line : lines) {
            Schema schema = SCHEMATA.get(line.get("schema").asString());
            Set<String> given = new TreeSet<>(line.get("properties").propertyNames());
            assertThat(given).as(line.toString()).isSubsetOf(schema.properties).containsAll(schema.required);
            line.get("properties").properties().forEach(each -> {
                assertThat(each.getValue().isArray()).isTrue();
                if (ENDS.containsKey(each.getKey())) {
                    assertThat(schemaOf.get(each.getValue().get(0).asString()))
                            .as(line.toString())
                            .isIn(ENDS.get(each.getKey()));
                }
            });
        }
        assertThat(lines)
                .anyMatch(line ->
                        line.at("/properties/relationship/0").asString("").equals("family of (denied)"))
                .anyMatch(line -> line.at("/properties/language/0").asString("").equals("eng"))
                .anyMatch(line ->
                        line.at("/properties/publishedAt/0").asString("").equals("2025-06-04T03:30:00"))
                .anyMatch(line -> line.at("/properties/country/0").asString("").equals("no"));
    }
}
