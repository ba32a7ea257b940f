package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.page.Article;

class ExtractorTest {
    @Test
    void findsPersonsPlacesAndCountries() {
        Extraction read =
                SharedExtractor.read("Chancellor Angela Merkel of Germany flew to Lyon. Merkel met Chinese officials.");
        assertThat(read.entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .contains("Person Angela Merkel", "Country Germany", "Place Lyon", "Country China");
        assertThat(read.partial()).isNull();
    }

    @Test
    void leavesOtherLanguagesUnread() {
        Extraction read = SharedExtractor.INSTANCE.extract(
                new Article("a", 0, null, "Angela Merkel war in Lyon.", null, null, null, null, null, "de"));
        assertThat(read.mentions()).isEmpty();
        assertThat(read.partial()).contains("de");
    }

    @Test
    void saysHowFarItReadWhatIsTooLongForAnArticle() {
        Extraction read = SharedExtractor.read("Angela Merkel flew to Lyon." + " ".repeat(500_000) + "Then she left.");
        assertThat(read.entities()).extracting(LocalEntity::name).contains("Angela Merkel");
        assertThat(read.partial()).isEqualTo("too long: of 500041 characters the first 400000 were read");
    }

    @Test
    void readsTextsThatNobodyWroteForReaders() {
        for (String text : List.of(
                "",
                "\u200b\u202e\ufeff",
                "(".repeat(3_000) + "Ada Lovelace" + ")".repeat(3_000),
                "a".repeat(20_000),
                "\"I met Ada Lovelace\" ".repeat(500),
                "A\u200bd\u200ba\u200b Lovelace met\u0000 \ud83d Carl Gauss. ".repeat(50),
                "ADA LOVELACE OF THE UNITED STATES MET CARL GAUSS. ".repeat(50),
                "12\t3.5\n".repeat(2_000))) {
            assertThat(SharedExtractor.read(text).partial()).isNull();
        }
    }
}
