package org.redthread.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;

class PortraitTest {
    @Test
    void showsACountryThatIsoHasNoLettersFor() {
        assertThat(country("Kosovo", "XK"))
                .extracting(Portrait::iso2, Portrait::iso3)
                .containsExactly("XK", null);
        assertThat(country("Kenya", "KE").iso3()).isEqualTo("KEN");
    }

    private static Portrait country(String name, String iso2) {
        LocalEntity entity = new LocalEntity("e1", EntityType.Country, name, List.of(name), iso2, false, false);
        return Portrait.of(
                List.of(KnownName.unmentioned(Identity.of(entity, "article")).mentionedAs(entity, 1)));
    }
}
