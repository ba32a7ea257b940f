package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redthread.RedthreadException;
import org.redthread.lists.KnownList;
import org.redthread.resolve.Judged.Verdict;

class KnownListsIT {
    private static final String SANCTIONS =
            """
            id,schema,name,aliases,birth_date,countries,identifiers,sanctions,dataset
            Q7747,Person,Ivan Petrov,Petrov I.;Iwan Petrow,1960-01-02,ru,INN 77,W-7,Wessian Council
            NK-2,Person,Ivan Petrow,,1999-01-02,by,,W-8,Wessian Council
            NK-3,Company,Baltic Freight,,,ee,,W-9,Ostland Treasury
            NK-4,Company,Polite Bank,,,no,,,
            NK-5,Vessel,Sea Star,,,no,,,
            """;

    private final TestGraph graph = new TestGraph();
    private final KnownLists lists = new KnownLists(graph.one, graph.driver);

    @TempDir
    private Path folder;

    @BeforeEach
    void aPersonIsInTheNews() {
        graph.write(1, petrov("a"));
        graph.write(2, petrov("b"));
    }

    private static Told petrov(String url) {
        return Told.in(url, "2025-06-15", "Ivan Petrov, 65, a citizen of Russia, leads Ironquay, wrote " + url + ".")
                .person("Ivan Petrov")
                .company("Ironquay")
                .country("RU", "Russia")
                .claim("Ivan Petrov", "LEADS", "Ironquay")
                .claim("Ivan Petrov", "CITIZEN_OF", "Russia");
    }

    @AfterEach
    void keepsItsPromises() {
        graph.assertNoInvariantIsBroken();
    }

    private KnownLists.Loaded load(String name, String text) throws IOException {
        return lists.load(
                name, "https://lists.example", KnownList.open(Files.writeString(folder.resolve("list"), text)));
    }

    private String id(String where) {
        return graph.strings("MATCH (p:Person {name: 'Ivan Petrov'}) WHERE " + where + " (p)<-[:MENTIONS]-(:ListEntry)"
                        + " RETURN p.id")
                .get(0)
                .replaceAll("[\\[\\]\"]", "");
    }

    @Test
    void claimsWhatTheListSaysOfEntitiesOfItsOwn() throws IOException {
        KnownLists.Loaded loaded = load("Wessian list", SANCTIONS);
        assertThat(loaded.entries()).isEqualTo(4);
        assertThat(loaded.sanctioned()).isEqualTo(3);
        assertThat(loaded.skipped()).containsExactly("row 6: neither person nor body");
        assertThat(graph.strings("MATCH (p:Person {name: 'Ivan Petrov'}) RETURN count(p)"))
                .containsExactly("[2]");
        assertThat(graph.strings("MATCH (s)-[r:SANCTIONED_BY]->(o) RETURN s.name, o.name, r.sources, r.status"
                        + " ORDER BY s.name"))
                .containsExactly(
                        "[\"Baltic Freight\", \"Ostland Treasury\", 1, \"reported\"]",
                        "[\"Ivan Petrov\", \"Wessian Council\", 1, \"reported\"]",
                        "[\"Ivan Petrow\", \"Wessian Council\", 1, \"reported\"]");
        assertThat(graph.strings("MATCH (c:Claim {type: 'SANCTIONED_BY'}) RETURN c.sentence ORDER BY c.sentence")
                        .get(1))
                .contains("Ivan Petrov; also: Petrov I., Iwan Petrow; born: 1960-01-02")
                .contains("sanctioned by: Wessian Council; program: W-7");
        assertThatThrownBy(() -> load("Wessian list", SANCTIONS)).isInstanceOf(RedthreadException.class);
    }

    @Test
    void proposesWhoItIsAndRanksHigherWhereMoreThanTheNameAgrees() throws IOException {
        load("Wessian list", SANCTIONS);
        List<Suggestion> best = new Suggestions(graph.driver).best(10);
        Suggestion first = best.get(0);
        assertThat(first.a().name()).isEqualTo("Ivan Petrov");
        assertThat(first.b().name()).isEqualTo("Ivan Petrov");
        assertThat(first.shares()).containsKeys("country agrees");
        assertThat(first.a().list() == null).isNotEqualTo(first.b().list() == null);
    }

    @Test
    void findsTheSanctionOnceAPersonSaysThatTheyAreOneAndCountsTheListAsOneSource() throws IOException {
        load("Wessian list", SANCTIONS + "NK-6,Person,Iwan Petrow,,,ru,,W-7,Wessian Council\n");
        String known = id("NOT");
        graph.judgements.judge(known, id(""), Verdict.same, "birth date", "ann");
        String second = graph.strings("MATCH (p:Person {name: 'Iwan Petrow'}) RETURN p.id")
                .get(0)
                .replaceAll("[\\[\\]\"]", "");
        graph.judgements.judge(known, second, Verdict.same, "the same again", "ann");
        assertThat(graph.strings("MATCH (p:Person)-[r:SANCTIONED_BY]->(o) WHERE (p)-[:LEADS]->()"
                        + " RETURN o.name, r.claims, r.sources"))
                .containsExactly("[\"Wessian Council\", 2, 1]");
    }

    @Test
    void takesAllOfItBack() throws IOException {
        List<String> before = graph.everything();
        KnownLists.Loaded loaded = load("Wessian list", SANCTIONS);
        assertThat(graph.everything()).isNotEqualTo(before);
        lists.withdraw(loaded.id());
        assertThat(graph.everything()).isEqualTo(before);
        load("Wessian list", SANCTIONS);
        Judgement same = graph.judgements.judge(id("NOT"), id(""), Verdict.same, null, "ann");
        lists.withdraw(loaded.id());
        graph.assertNoInvariantIsBroken();
        graph.judgements.revoke(same.id());
        assertThat(graph.everything().stream()
                        .filter(line -> !line.contains("Judgement"))
                        .toList())
                .isEqualTo(before);
    }

    @Test
    void saysNothingOfWhoIsOnAListWithoutSanctions() throws IOException {
        load("Customers", "name,type\nMara Voss,person\n");
        assertThat(graph.count("MATCH (c:Claim {type: 'SANCTIONED_BY'}) RETURN count(c)"))
                .isZero();
        assertThat(graph.count("MATCH (p:Person {name: 'Mara Voss'}) RETURN count(p)"))
                .isEqualTo(1);
    }
}
