package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class TownTeamsTest {
    @Test
    void tellsTheTeamsOfOneTownApartByTheirSport() {
        assertThat(new TownTeams("rugby").told(organization("Perth", "PERTH")).called())
                .isEqualTo("Perth rugby team");
        assertThat(new TownTeams("cricket").told(organization("Perth")).called())
                .isEqualTo("Perth cricket team");
    }

    @Test
    void leavesItsNameToWhatIsCalledByMoreThanTheTown() {
        Chain glory = organization("Perth Glory", "Perth");
        assertThat(new TownTeams("football").told(glory)).isSameAs(glory);
    }

    @Test
    void leavesItsNameToABodyInOtherNews() {
        Chain council = organization("Perth");
        assertThat(new TownTeams(null).told(council)).isSameAs(council);
    }

    private static Chain organization(String... texts) {
        Chain chain = new Chain(EntityType.Organization);
        for (String text : texts) {
            CoreLabel token = new CoreLabel();
            token.setBeginPosition(0);
            token.setEndPosition(text.length());
            chain.add(new Name(List.of(token), 0, 1, text, EntityType.Organization, Mention.Form.name, null));
        }
        return chain;
    }
}
