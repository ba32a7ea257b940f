package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NationalTeamsTest {
    private static final String MATCH =
            """
            SOCCER - NORWAY BEAT ICELAND.

            Norway beat Iceland 2-0 in a World Cup qualifier on Saturday. Striker Lars Vik scored just before halftime.

            England drew 1-1 with Wales, whose goalkeeper saved a penalty. Iceland play their next match in Portugal. The Norway supporters sang for an hour.""";

    @Test
    void takesACountryForItsTeamInTheReportOfAMatch() {
        assertThat(named(SharedExtractor.read(MATCH)))
                .contains(
                        "Organization Norway national football team",
                        "Organization Iceland national football team",
                        "Organization England national football team",
                        "Organization Wales national football team")
                .doesNotContain("Country Norway", "Country Iceland");
    }

    @Test
    void leavesACountryItsNameWhereTheReportSaysWhere() {
        assertThat(named(SharedExtractor.read(MATCH))).contains("Country Portugal");
    }

    @Test
    void leavesCountriesTheirNamesInOtherNews() {
        assertThat(named(SharedExtractor.read("Norway beat Iceland to the contract, the minister said on Saturday. "
                        + "The goal is to match what Portugal pays, and every striker will be heard.")))
                .containsExactlyInAnyOrder("Country Norway", "Country Iceland", "Country Portugal");
    }

    private static List<String> named(Extraction read) {
        return read.entities().stream()
                .filter(entity -> entity.type() != EntityType.Person)
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }
}
