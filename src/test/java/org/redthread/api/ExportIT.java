package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportIT extends RunningRedthread {
    @BeforeEach
    void twoArticles() {
        graph.write(
                1,
                Told.in("https://a.example/1", "2025-01-01", "Mara \"Mo\" Voss leads Brightwater, 🧵 says Voss.")
                        .person("Mara \"Mo\" Voss", "Voss")
                        .company("Brightwater")
                        .claim("Mara \"Mo\" Voss", "LEADS", "Brightwater"));
        graph.write(
                2,
                Told.in("https://a.example/2", "2025-02-02", "Ole Dahl owns Ironquay.")
                        .person("Ole Dahl")
                        .company("Ironquay")
                        .claim("Ole Dahl", "OWNS", "Ironquay"));
    }

    @Test
    void writesOneObjectALine() {
        List<JsonNode> lines = lines("/api/export?format=jsonl");
        assertThat(lines)
                .extracting(line -> line.get("kind").asString())
                .containsExactly("article", "article", "entity", "entity", "entity", "entity", "edge", "edge");
        for (JsonNode article : lines.subList(0, 2)) {
            assertThat(article.get("copyOf").isNull()).isTrue();
            assertThat(article.get("claims")).hasSize(1);
            for (JsonNode mention : article.get("mentions")) {
                assertThat(article.get("text")
                                .asString()
                                .substring(
                                        mention.get("start").asInt(),
                                        mention.get("end").asInt()))
                        .isEqualTo(mention.get("text").asString());
            }
        }
    }

    @Test
    void keepsToTheFilter() {
        assertThat(lines("/api/export?since=2025-02"))
                .extracting(line -> line.get("kind").asString())
                .containsExactly("article", "entity", "entity", "edge");
    }

    @Test
    void writesFollowTheMoneyWithTheSentenceOfEachLink() {
        List<JsonNode> lines = lines("/api/export?format=ftm");
        assertThat(lines)
                .extracting(line -> line.get("schema").asString())
                .containsExactlyInAnyOrder(
                        "Person", "Person", "Company", "Company", "Article", "Article", "Directorship", "Ownership");
        JsonNode owns = lines.stream()
                .filter(line -> line.get("schema").asString().equals("Ownership"))
                .findFirst()
                .orElseThrow()
                .get("properties");
        assertThat(owns.get("owner").get(0).asString()).isEqualTo(id("Ole Dahl"));
        assertThat(owns.get("asset").get(0).asString()).isEqualTo(id("Ironquay"));
        assertThat(owns.get("summary").get(0).asString()).isEqualTo("Ole Dahl owns Ironquay.");
    }

    @Test
    void writesGraphMlThatParses() throws Exception {
        var xml = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(
                        http().get("/api/export?format=graphml").body().getBytes(StandardCharsets.UTF_8)));
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(4);
        assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(2);
        assertThat(xml.getDocumentElement().getTextContent()).contains("Mara \"Mo\" Voss");
        // the schema of GraphML wants ids that are tokens, keys before they are used, and ends that are there
        Set<String> keys = attributes(xml, "key", "id");
        Set<String> nodes = attributes(xml, "node", "id");
        assertThat(attributes(xml, "edge", "id")).hasSize(2).allMatch(id -> id.matches("[\\w.-]+"));
        assertThat(nodes).containsAll(attributes(xml, "edge", "source")).containsAll(attributes(xml, "edge", "target"));
        assertThat(keys).containsAll(attributes(xml, "data", "key"));
        assertThat(attributes(xml, "key", "attr.type")).isSubsetOf("string", "long", "double");
    }

    @Test
    void writesAZipOfCsvFiles() throws Exception {
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new java.io.ByteArrayInputStream(http().bytes("/api/export?format=csv")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                files.add(entry.getName() + " " + text.lines().count());
            }
        }
        assertThat(files)
                .contains(
                        "nodes-page.csv 3",
                        "nodes-article.csv 3",
                        "nodes-story.csv 3",
                        "nodes-claim.csv 3",
                        "nodes-entity.csv 5",
                        "relationships-article-entity.csv 5",
                        "relationships-article-claim.csv 3",
                        "relationships-claim-entity.csv 5",
                        "relationships-entity-entity.csv 3",
                        "import.txt 21");
    }

    private static Set<String> attributes(org.w3c.dom.Document xml, String element, String attribute) {
        var found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i ->
                        found.item(i).getAttributes().getNamedItem(attribute).getNodeValue())
                .collect(Collectors.toSet());
    }

    private List<JsonNode> lines(String path) {
        return http().get(path).body().lines().map(new JsonMapper()::readTree).toList();
    }
}
