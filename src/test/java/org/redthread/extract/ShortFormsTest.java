package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.page.Article;

class ShortFormsTest {
    @Test
    void takesTheFirstWordOfABusinessForTheBusiness() {
        assertThat(named(SharedExtractor.read("Police searched the offices of Grennvik Metals on Monday.\n\n"
                        + "Grennvik denied the report. Prosecutors said they had asked Grennvik for records.")))
                .containsExactly("Company Grennvik Metals [Grennvik Metals, Grennvik]");
    }

    @Test
    void knowsABusinessByItsLastWordWhereNothingElseTells() {
        assertThat(
                        named(
                                SharedExtractor.read(
                                        "A lawyer sits on the board of Tovarelle Aerospace. Guidance modules went to Zumrika Optronics.")))
                .containsExactly(
                        "Company Tovarelle Aerospace [Tovarelle Aerospace]",
                        "Company Zumrika Optronics [Zumrika Optronics]");
    }

    @Test
    void leavesTheSurnameToThePersonWhoIsNamed() {
        Extraction read = SharedExtractor.read("Moravelle Foods will close a plant. Shares in Moravelle fell.\n\n"
                + "Julia Moravelle, who founded it, was calm. \"I am not worried,\" Moravelle told reporters.");
        assertThat(named(read))
                .containsExactly(
                        "Company Moravelle Foods [Moravelle Foods, Moravelle]",
                        "Person Julia Moravelle [Julia Moravelle, Moravelle]");
    }

    @Test
    void leavesATownItsName() {
        assertThat(named(SharedExtractor.read("Rotterdam Shipping bought two tugs. Its boats are built in Rotterdam.")))
                .containsExactly("Company Rotterdam Shipping [Rotterdam Shipping]", "Place Rotterdam [Rotterdam]");
    }

    @Test
    void keepsABusinessAndItsTownApart() {
        assertThat(named(SharedExtractor.read("The larger client, Kestrel Aerospace of Milan, uses the metal.")))
                .containsExactly("Company Kestrel Aerospace [Kestrel Aerospace]", "Place Milan [Milan]");
    }

    @Test
    void readsNobodyFromCreditsAndNoPartyFromADateline() {
        Extraction read = SharedExtractor.INSTANCE.extract(new Article(
                "a",
                0,
                null,
                "OSLO, March 3 (Skovlund) - Norway raised a tax, a minister told Skovlund.\n\n"
                        + "(Reporting by Anna Berg in Bergen; editing by Mark Holm)",
                null,
                "Skovlund News",
                null,
                null,
                null,
                "en"));
        assertThat(named(read))
                .containsExactly("Place OSLO [OSLO]", "Country Norway [Norway]", "Organization Skovlund [Skovlund]");
        assertThat(read.entities().get(2).observer()).isTrue();
    }

    @Test
    void readsADoubleSurnameAsOne() {
        assertThat(named(SharedExtractor.read(
                        "Lawyers for Gareth Ormond-Bell, a former partner, spoke. The firm owes Ormond-Bell money.")))
                .containsExactly("Person Gareth Ormond-Bell [Gareth Ormond-Bell, Ormond-Bell]");
    }

    @Test
    void takesWhatIsTradedOrCalledABusinessForOne() {
        assertThat(
                        named(
                                SharedExtractor.read(
                                        "Shares of Ampero rose 5 percent. Ampero employs 400 people. It bought Leqi, a startup, in May.")))
                .containsExactly("Company Ampero [Ampero]", "Company Leqi [Leqi]");
    }

    @Test
    void joinsTheGroupToTheBusiness() {
        assertThat(named(SharedExtractor.read(
                        "The deal was signed by Delvora Robotics. The Delvora Group said it was pleased.")))
                .containsExactly("Company Delvora Robotics [Delvora Robotics, Delvora Group]");
    }

    @Test
    void keepsTheCountryInTheNameOfAUniversity() {
        assertThat(named(SharedExtractor.read(
                        "Norwegian University of Science and Technology researchers said the sensors were faulty.")))
                .containsExactly("Organization Norwegian University of Science and Technology"
                        + " [Norwegian University of Science and Technology]");
    }

    private static List<String> named(Extraction read) {
        return read.entities().stream()
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.names())
                .toList();
    }
}
