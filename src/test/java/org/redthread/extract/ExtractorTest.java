package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
}
