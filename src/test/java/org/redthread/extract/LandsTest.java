package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LandsTest {
    @Test
    void knowsALandByItsPeople() {
        assertThat(places("Scottish fishermen want help. Scotland's ports are full, and English boats came too."))
                .containsExactlyInAnyOrder("Place Scotland [Scottish, Scotland]", "Place England [English]");
    }

    @Test
    void takesNeitherALanguageNorAmericansForALand() {
        assertThat(places("She wrote in English for African-American readers, and for Asian Americans."))
                .noneMatch(place -> place.startsWith("Place"));
    }

    @Test
    void knowsStatesThatAreNoMoreAndLandsOfSeveralCountries() {
        assertThat(places("The Yugoslav envoy left. Sailors of the West Indies and West German miners stayed."))
                .containsExactlyInAnyOrder(
                        "Place Yugoslavia [Yugoslav]",
                        "Place West Indies [West Indies]",
                        "Place West Germany [West German]");
    }

    @Test
    void takesACountryBeforeADashForItsNameAndBeforeAHyphenForADemonym() {
        assertThat(SharedExtractor.read(
                                "Medals: Norway - Anna Vik, Iceland - Jon Karlsson. The Norway-based firm paid.")
                        .mentions())
                .extracting(mention -> mention.form() + " " + mention.text())
                .contains("name Norway", "name Iceland", "demonym Norway");
    }

    @Test
    void takesNoNameInAnotherLanguageForTheCountryInIt() {
        assertThat(
                        places(
                                "He hit former Tour de France winner Otto Lind. Seven-time Vuelta de Portugal winner Lars Vik sued."))
                .noneMatch(place -> place.startsWith("Country"));
    }

    @Test
    void takesNoSurnameForTheGovernmentInItsCapital() {
        assertThat(places("Kerry Washington opened the festival on Friday. Washington said that the film took years."))
                .isEmpty();
    }

    @Test
    void knowsACountryInAHeadlinesCapitals() {
        assertThat(places("PORTUGAL - PRESS DIGEST - MARCH 4.\n\nPortuguese papers wrote of the budget."))
                .contains("Country Portugal [Portuguese, PORTUGAL]");
    }

    private static List<String> places(String text) {
        return SharedExtractor.read(text).entities().stream()
                .filter(entity -> entity.type() == EntityType.Place || entity.type() == EntityType.Country)
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.names())
                .toList();
    }
}
