package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SportTest {
    @Test
    void takesTheSportFromTheHeading() {
        assertThat(Sport.of("CRICKET - NORWAY WIN TOSS.")).isEqualTo("cricket");
    }

    @Test
    void tellsASportByTwoWordsOfItsOwn() {
        assertThat(Sport.of("The fly-half kicked two penalties after a scrum.")).isEqualTo("rugby");
    }

    @Test
    void tellsASportByOneWordAmongThoseThatAllShare() {
        assertThat(Sport.of("Norway beat Iceland 2-1 in a friendly match; the goalkeeper saved a penalty."))
                .isEqualTo("football");
    }

    @Test
    void takesNoOtherNewsForSport() {
        assertThat(Sport.of("Norway beat Iceland to the contract. The goal is to match what Portugal pays, and every "
                        + "striker will be heard."))
                .isNull();
        assertThat(Sport.of("Players, coaches and fans of the league knelt in every stadium as the captain of the team "
                        + "was sued; the match was a victory for nobody."))
                .isNull();
    }
}
