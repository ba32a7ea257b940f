package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.graph.GraphServer;
import org.redthread.graph.TestGraph;
import org.redthread.graph.Told;
import org.redthread.graph.server.ImportedStore;

/** What Neo4j's own import makes of the CSV export is the graph that was exported. */
class CsvRoundTripIT extends RunningRedthread {
    private static final String TEXT =
            """
            Brightwater; the "Sea" company

            Mara Voss; head of Brightwater, met Ole Dahl in Oslo on 3 May 2025. Norway denies that it put sanctions on \
            Brightwater, a spokesman said.
            """;

    /** Of one server after the other. */
    @TempDir
    private static Path data;

    @TempDir
    private Path csv;

    @Test
    void theImportedGraphIsTheSame() throws Exception {
        everyKindOfThing();
        List<String> before = graph.everything();
        assertThat(before)
                .anyMatch(line -> line.contains("COPY_OF"))
                .anyMatch(line -> line.contains("JUDGED"))
                .anyMatch(line -> line.contains("SAME_AS"))
                .anyMatch(line -> line.contains("ATTRIBUTED_TO") || line.contains("STATES"));
        assertThat(imported("/api/export?format=csv")).isEqualTo(before);
    }

    @Test
    void aPartOfItCanBeImportedToo() throws Exception {
        everyKindOfThing();
        List<String> all = graph.everything();
        assertThat(imported("/api/export?format=csv&since=2025-02"))
                .isNotEmpty()
                .isSubsetOf(all)
                .anyMatch(line -> line.contains("[\"Article\"]"))
                .hasSizeLessThan(all.size());
    }

    private List<String> imported(String export) throws Exception {
        ImportedStore.unzip(new ByteArrayInputStream(http().bytes(export)), csv);
        ImportedStore.make(csv, data);
        GraphServer other = GraphServer.on(data);
        try {
            return TestGraph.everything(other.driver());
        } finally {
            other.close();
        }
    }

    private void everyKindOfThing() {
        String page = http().post("/api/pages?url=https://real.example/1&publishedAt=2025-05-04", "text/plain", TEXT)
                .json()
                .get("id")
                .asString();
        await().atMost(Duration.ofMinutes(2)).until(() -> http().get("/api/pages/" + page)
                .json()
                .get("state")
                .asString()
                .equals("DONE"));
        graph.write(
                1,
                told("https://one.example/1", "2025-01-01"),
                told("https://two.example/1", "2025-01-02"),
                Told.in(
                                "https://one.example/2",
                                null,
                                "Ole Dahl met; Brightwater Sea's \"chief\"\nand \\ went to the Harbour Dredgers Union, the HDU.")
                        .organization("Harbour Dredgers Union", "HDU")
                        .person("Ole Dahl", "Dahl")
                        .company("Brightwater Sea")
                        .claim("Ole Dahl", "MET_WITH", "Brightwater Sea"));
        String body = "{\"a\":\"%s\",\"b\":\"%s\",\"verdict\":\"same\",\"reason\":\"one; two\"}"
                .formatted(id("Brightwater"), id("Brightwater Sea"));
        assertThat(http().post("/api/judgements", "application/json", body).status())
                .isEqualTo(201);
    }

    private static Told told(String url, String date) {
        return Told.in(
                        url,
                        date,
                        "Mara Voss leads Brightwater, the harbour firm that has been loading timber and stone for the"
                                + " northern towns since the railway was given up, and she said so on a cold morning.")
                .person("Mara Voss", "Voss")
                .company("Brightwater")
                .claim("Mara Voss", "LEADS", "Brightwater");
    }
}
