package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class NationalBodiesTest {
    @Test
    void tellsTheCourtsOfTwoCountriesApart() {
        assertThat(bodies("India's Supreme Court ruled on Monday. The Supreme Court told Delhi to act."))
                .containsExactly("India Supreme Court");
        assertThat(bodies("The Supreme Court in Islamabad freed him. Pakistan's army said nothing; Pakistan is tense."))
                .contains("Pakistan Supreme Court");
        assertThat(
                        bodies(
                                "The U.S. Supreme Court ruled on Monday. Chief Justice John Roberts wrote for the Supreme Court."))
                .containsExactly("U.S. Supreme Court");
        assertThat(bodies("The Supreme Court of Kenya ruled on Monday.")).containsExactly("Kenya Supreme Court");
    }

    @Test
    void givesAMinistryItsCountry() {
        assertThat(bodies("The Russian Defense Ministry said on Monday that two jets had crashed."))
                .containsExactly("Russia Defense Ministry");
        assertThat(bodies(
                        "The Ministry of Defence in Moscow said on Monday that Russia would answer. Russia is strong."))
                .containsExactly("Russia Ministry of Defence");
    }

    @Test
    void keepsToTheArticleWhatBelongsToNoCountryItNames() {
        Extraction read =
                SharedExtractor.read("Parliament voted on Monday. The Ministry of Finance said that it was glad.");
        assertThat(read.entities())
                .filteredOn(LocalEntity::local)
                .extracting(LocalEntity::name)
                .contains("Ministry of Finance");
    }

    @Test
    void knowsCongressIsAmericasUnlessTheArticleIsAboutAnother() {
        assertThat(bodies("President Barack Obama asked Congress on Monday for money against Russia. Russia protested. "
                        + "The Senate in Washington agreed, U.S. officials said."))
                .contains("Congress", "Senate");
        assertThat(bodies("The Brazilian Senate voted on Monday. Sen. Ana Lima told the Senate in Brasilia to wait."))
                .contains("Brazil Senate");
    }

    @Test
    void tellsTheStateOfGeorgiaFromTheCountry() {
        Extraction state = SharedExtractor.read("Voters in Georgia and Florida chose a Republican senator on Tuesday.");
        assertThat(state.entities())
                .filteredOn(entity -> entity.name().equals("Georgia"))
                .extracting(LocalEntity::type)
                .containsExactly(EntityType.Place);
        Extraction country = SharedExtractor.read("Georgia said in Tbilisi on Tuesday that U.S. troops would come.");
        assertThat(country.entities())
                .filteredOn(entity -> entity.name().equals("Georgia"))
                .extracting(LocalEntity::type)
                .containsExactly(EntityType.Country);
    }

    @Test
    void keepsABareKindToItsArticleOrToWhatWasNamedInFull() {
        Extraction full =
                SharedExtractor.read("Mr. Trump said in an interview with The New York Times that he was tired."
                        + " The Times asked him again.");
        assertThat(full.entities())
                .filteredOn(entity -> entity.names().contains("Times"))
                .extracting(LocalEntity::name, LocalEntity::local)
                .containsExactly(tuple("The New York Times", false));
        Extraction alone =
                SharedExtractor.read("President Donald Trump told The Times on Monday that he was tired, a reporter"
                        + " for The Times wrote. Two guards of the U.S. Embassy in Kabul were hurt, a spokesman for the U.S. Embassy"
                        + " said.");
        assertThat(alone.entities())
                .filteredOn(LocalEntity::local)
                .extracting(LocalEntity::name)
                .containsExactly("The Times", "U.S. Embassy");
    }

    private static List<String> bodies(String text) {
        return SharedExtractor.read(text).entities().stream()
                .filter(entity -> entity.type() == EntityType.Organization)
                .map(LocalEntity::name)
                .toList();
    }
}
