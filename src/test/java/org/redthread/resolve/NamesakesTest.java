package org.redthread.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redthread.resolve.Namesakes.Pin;
import org.redthread.resolve.Namesakes.Placed;

class NamesakesTest {
    private static final List<String> MAYOR =
            List.of("with Person ruth ansell", "with Org harrow county", "role mayor", "topic levees", "topic tarn");
    private static final List<String> STRIKER =
            List.of("with Person colm brady", "with Org ashby rovers", "role striker", "topic goal", "topic header");

    private static Sighting in(String article, List<String> signs) {
        return Sighting.parse(article, signs);
    }

    private static Map<String, String> senses(String key, List<Sighting> sightings, Pin... pins) {
        Map<String, String> senses = new TreeMap<>();
        for (Placed placed : Namesakes.of(key, sightings, List.of(pins))) {
            senses.put(placed.article(), placed.as());
        }
        return senses;
    }

    @Test
    void keepsTwoOfACommonNameTwoUnlessSomethingBesidesItAgrees() {
        List<Sighting> three = List.of(in("a", MAYOR), in("b", STRIKER), in("c", MAYOR));
        assertThat(senses("david miller", three))
                .containsEntry("a", null)
                .containsEntry("c", null)
                .containsEntry("b", "b");
    }

    @Test
    void takesARareNameForEvidence() {
        List<Sighting> two = List.of(in("a", List.of("topic opera")), in("b", List.of("topic school")));
        assertThat(senses("henrikje oberwald", two).values()).containsOnlyNulls();
        assertThat(senses("john smith", two)).containsEntry("b", "b");
    }

    @Test
    void takesNoMonthForEvidenceWhereNothingElseAgrees() {
        List<Sighting> two =
                List.of(in("a", List.of("day 20500", "topic cello")), in("b", List.of("day 20510", "topic tanker")));
        assertThat(senses("oleg tarvanen", two)).containsEntry("b", "b");
    }

    @Test
    void partsEvenARareNameWhereSomethingContradicts() {
        List<Sighting> fatherAndSon =
                List.of(in("a", List.of("born 1931", "topic farm")), in("b", List.of("born 1979-1980", "topic farm")));
        assertThat(senses("henrikje oberwald", fatherAndSon)).containsEntry("b", "b");
    }

    @Test
    void comesToTheSameWhateverTheOrder() {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            List<String> signs = new ArrayList<>(i % 3 == 0 ? MAYOR : STRIKER);
            signs.set(i % 5, "topic word" + i);
            sightings.add(in("article" + i, signs));
        }
        Map<String, String> once = senses("david miller", sightings);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(sightings, new Random(seed));
            assertThat(senses("david miller", sightings)).isEqualTo(once);
        }
    }

    @Test
    void keepsWhatAPersonJudgedASenseOfItsOwn() {
        List<Sighting> same = List.of(in("a", MAYOR), in("b", MAYOR), in("c", MAYOR));
        assertThat(senses("david miller", same, new Pin(null, "b"), new Pin("c", "c")))
                .containsEntry("b", null)
                .containsEntry("c", "c");
    }

    @Test
    void tellsWhyEachArticleMeansWhom() {
        Placed placed = Namesakes.of("david miller", List.of(in("a", MAYOR), in("b", STRIKER)), List.of())
                .get(1);
        assertThat(placed.nearest()).isEqualTo("a");
        assertThat(placed.match().why()).anyMatch(line -> line.endsWith("other field"));
        double sum = placed.match().shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(placed.match().score()).isEqualTo(1 / (1 + Math.exp(-sum)));
    }
}
