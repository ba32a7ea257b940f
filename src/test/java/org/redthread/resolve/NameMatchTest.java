package org.redthread.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.extract.EntityType;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "Person, Amina Odhiambo, Amina Odhiembo",
        "Person, 'Odhiambo, Amina', Amina Odhiambo",
        "Person, Bob Halloran, Robert Halloran",
        "Company, OAO Severstroy, Open Joint Stock Company Severstroy",
        "Company, Nordhavn Shiping Ltd, Nordhavn Shipping Limited",
    })
    void holdsForSpellingsOfAName(EntityType type, String a, String b) {
        assertThat(NameMatch.of(type, a, b).score()).isGreaterThan(NameMatch.MATCHES);
    }

    @ParameterizedTest
    @CsvSource({
        "Person, Amina Odhiambo, Amina Wanjiru",
        "Person, Hassan bin Omar, Omar bin Khalid",
        "Company, Nordhavn Shipping, Nordhavn Insurance",
    })
    void failsForOtherNames(EntityType type, String a, String b) {
        assertThat(NameMatch.of(type, a, b).score()).isLessThan(NameMatch.MATCHES);
    }

    @Test
    void isTheSameBothWays() {
        NameMatch match = NameMatch.of(EntityType.Person, "Amina A. Odhiambo", "Odhiambo Amina");
        assertThat(NameMatch.of(EntityType.Person, "Odhiambo Amina", "Amina A. Odhiambo"))
                .isEqualTo(match);
    }

    @Test
    void isExplainedByItsShares() {
        NameMatch match = NameMatch.of(EntityType.Person, "Amina Odhiambo", "Aminah Odhiambo");
        double logOdds = match.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(Math.log(match.score() / (1 - match.score()))).isCloseTo(logOdds, Offset.offset(1e-9));
    }
}
