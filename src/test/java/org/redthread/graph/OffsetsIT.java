package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offsets are UTF-16 units, as Java counts; Cypher counts a character of two of them once. */
class OffsetsIT {
    private static final Path CHECK = Path.of("cypher/checks/1-mentions-and-claims-equal-their-text.cypher");

    private final TestGraph graph = new TestGraph();

    @BeforeEach
    void write() {
        graph.write(
                1,
                Told.in("a", null, "🚀 We saw 🚀🚀as Huawei 🇹🇼 met 🚀 SMIC 🚀\nand Huawei🚀 left, 🚀.")
                        .company("Huawei 🇹🇼", "Huawei")
                        .company("SMIC")
                        .claim("Huawei 🇹🇼", "MET_WITH", "SMIC"));
    }

    @Test
    void findsNoFaultWithCharactersThatJavaCountsTwice() {
        assertThat(graph.count("MATCH (c:Claim) RETURN c.end - size(c.sentence)"))
                .isEqualTo(9);
        graph.assertNoInvariantIsBroken();
    }

    @Test
    void findsAMentionThatIsOneOff() throws IOException {
        graph.strings(
                """
                MATCH (:Article)-[m:MENTIONS]->(:Entity {name: 'SMIC'})
                SET m.starts = [at IN m.starts | at - 1], m.ends = [at IN m.ends | at - 1]
                """);
        assertThat(graph.strings(Files.readString(CHECK))).hasSize(1);
    }

    @Test
    void findsAClaimWhoseOffsetsPartACharacter() throws IOException {
        graph.strings("MATCH (c:Claim) SET c.subjectEnd = c.subjectEnd - 1, c.start = c.start + 1");
        assertThat(graph.strings(Files.readString(CHECK))).hasSize(2);
    }
}
