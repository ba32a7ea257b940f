package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redthread.extract.Mention.Form;

class MentionsTest {
    @Test
    void joinsSurnameAndPronounToTheFullName() {
        Extraction read =
                SharedExtractor.read("Mr Peter Okafor, a minister in Nairobi, resigned. Okafor said he was tired.");
        assertThat(textsOf(read, "Peter Okafor")).containsExactly("Peter Okafor", "Okafor", "he");
    }

    @Test
    void tellsFatherAndSonApart() {
        Extraction read = SharedExtractor.read(
                "Donald Trump Jr. met a lawyer in New York in June, Robert Mueller found. President"
                        + " Donald Trump defended his son on Monday. Trump Jr. said nothing. \"He is a good boy,\" Trump said.");
        assertThat(entity(read, "Donald Trump Jr.").names()).containsExactly("Donald Trump Jr.", "Trump Jr.");
        assertThat(entity(read, "Donald Trump").names()).containsExactly("Donald Trump", "Trump");
    }

    @Test
    void takesASurnameWithItsParticleForASurname() {
        Extraction read =
                SharedExtractor.read("New York Mayor Bill de Blasio spoke on Monday. De Blasio said he was tired.");
        assertThat(entity(read, "Bill de Blasio").names()).containsExactly("Bill de Blasio", "De Blasio");
        Extraction alone = SharedExtractor.read("Mr. De Blasio said on Monday that he was tired.");
        assertThat(entity(alone, "De Blasio").local()).isTrue();
    }

    @Test
    void partsAPartyFromTheChamberOrStateAfterIt() {
        Extraction house = SharedExtractor.read("Republican House Speaker Paul Smith made a similar argument.");
        assertThat(entity(house, "House").type()).isEqualTo(EntityType.Organization);
        assertThat(entity(house, "Republican Party").names()).contains("Republican Party");
        Extraction state = SharedExtractor.read(
                "On the other side, Democratic West Virginia Rep. Nick Ralls announced he would introduce a bill.");
        assertThat(entity(state, "West Virginia").type()).isEqualTo(EntityType.Place);
    }

    @Test
    void takesNoViceChairmanForTheChairmanOfVice() {
        Extraction read = SharedExtractor.read(
                "Democrats objected, including House Intelligence Committee Vice Chairman Adam Short of California.");
        assertThat(read.entities()).extracting(LocalEntity::name).doesNotContain("Vice");
    }

    @Test
    void readsOnWhereAStatesFullStopSeemsToEndASentence() {
        Extraction read = SharedExtractor.read(
                "Rep. Joe Short, D-S.C., told reporters in Columbia, S.C., that Sen. Tim Long, R-S.C., was wrong.");
        assertThat(read.claims())
                .filteredOn(claim -> claim.type().equals("MEMBER_OF"))
                .extracting(Claim::subject)
                .containsExactlyInAnyOrder(
                        entity(read, "Joe Short").ref(),
                        entity(read, "Tim Long").ref());
    }

    @Test
    void takesNamesFromTheWordsBesideThem() {
        Extraction read = SharedExtractor.read(
                "Ann Moe of Open Ledger met the mayor of South Bend, largely over"
                        + " Americans for Clean Air. The Embassy of Sweden called Dade County police Capt. Bob Lane in Stockton, Calif.");
        assertThat(entity(read, "Open Ledger").type()).isEqualTo(EntityType.Organization);
        assertThat(entity(read, "South Bend").type()).isEqualTo(EntityType.Place);
        assertThat(entity(read, "Americans for Clean Air").type()).isEqualTo(EntityType.Organization);
        assertThat(entity(read, "Embassy of Sweden").type()).isEqualTo(EntityType.Organization);
        assertThat(entity(read, "Dade County police").type()).isEqualTo(EntityType.Organization);
        assertThat(entity(read, "Stockton").type()).isEqualTo(EntityType.Place);
    }

    @Test
    void takesAGovernorForNoTycoon() {
        Extraction read = SharedExtractor.read(
                "The billionaire Dick Waters voted. The Kansas governor is popular. The Northgate founder is not.");
        assertThat(textsOf(read, "Dick Waters")).doesNotContain("The Kansas governor");
    }

    @Test
    void leavesDotsAfterANameOut() {
        Extraction read = SharedExtractor.read(
                "Beto O'Rourke has raised over $23 million so far. Beto . . . didn't quite catch fire, did he?");
        assertThat(read.mentions()).extracting(Mention::text).contains("Beto").noneMatch(text -> text.contains("."));
    }

    @Test
    void takesIInAQuotationForItsSpeaker() {
        Extraction read = SharedExtractor.read("\"I was tired. Nobody told me,\" Peter Okafor, a minister, was told. "
                + "\"I did not sell my house,\" said the former minister Peter Okafor. \"I know,\" Ann Lee said.");
        assertThat(textsOf(read, "Peter Okafor")).containsExactly("Peter Okafor", "I", "my", "Peter Okafor");
        assertThat(textsOf(read, "Ann Lee")).containsExactly("I", "Ann Lee");
    }

    @Test
    void keepsTwoCoordinatedCompaniesApartAndJoinsTheAcronym() {
        Extraction read = SharedExtractor.read(
                "The order names Brightwater Technologies and Northern Semiconductor International Corp (NSIC). NSIC declined to comment.");
        assertThat(entity(read, "Brightwater Technologies").type()).isEqualTo(EntityType.Company);
        assertThat(entity(read, "Northern Semiconductor International Corp").names())
                .contains("NSIC");
        assertThat(textsOf(read, "Northern Semiconductor International Corp"))
                .contains("NSIC")
                .hasSize(3);
    }

    @Test
    void readsDemonymsAndGovernmentsAsTheCountry() {
        Extraction read = SharedExtractor.read(
                "Singaporean police spoke to US-bound travellers. Kenyan officials urged Beijing to wait.");
        assertThat(entity(read, "Singapore").iso2()).isEqualTo("SG");
        assertThat(read.mentions())
                .extracting(mention -> mention.text() + " " + mention.form())
                .contains("Singaporean demonym", "US demonym", "Kenyan officials nominal", "Beijing name");
        assertThat(entity(read, "China").type()).isEqualTo(EntityType.Country);
    }

    @Test
    void takesACapitalForAPlaceWhereThingsHappenThere() {
        assertThat(SharedExtractor.read("The match was played in Beijing on Sunday.")
                        .entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .containsExactly("Place Beijing");
    }

    @Test
    void doesNotTakeALanguageOrADishForACountry() {
        assertThat(SharedExtractor.read("She speaks Chinese and loves French fries.")
                        .entities())
                .isEmpty();
    }

    @Test
    void leavesTheCountryInsideAnOfficialNameAlone() {
        Extraction read = SharedExtractor.read("Analysts at the Bank of China expect growth.");
        assertThat(read.entities()).extracting(LocalEntity::name).containsExactly("Bank of China");
    }

    @Test
    void findsMinistriesInSmallLetters() {
        assertThat(entity(
                                SharedExtractor.read("The ministry of external affairs protested."),
                                "ministry of external affairs")
                        .type())
                .isEqualTo(EntityType.Organization);
    }

    @Test
    void takesNoShortFormOfOrdinaryWordsForAName() {
        Extraction read = SharedExtractor.read(
                "Makers of heat recovery units (HRUs) complained in Oslo. An HRU costs more than in Sweden, said the HRU lobby.");
        assertThat(read.entities()).extracting(LocalEntity::name).containsExactlyInAnyOrder("Oslo", "Sweden");
    }

    @Test
    void keepsAPseudonymToTheArticle() {
        Extraction read = SharedExtractor.read("The trader, identified only as \"K\", fled to Spain. K has denied it.");
        assertThat(entity(read, "K").local()).isTrue();
        assertThat(textsOf(read, "K")).containsExactly("K", "K");
    }

    @Test
    void keepsAPersonAndAnOrganisationOfTheSameNameApart() {
        Extraction read = SharedExtractor.read(
                "Donald Trump built the Trump Organization. Trump left the Trump Organization to his sons.");
        assertThat(entity(read, "Donald Trump").type()).isEqualTo(EntityType.Person);
        assertThat(textsOf(read, "Trump Organization")).hasSize(2);
    }

    @Test
    void takesOutletsThatOnlyReportForObservers() {
        Extraction read = SharedExtractor.read("The plant will close, Reuters reported. Siemens owns the plant.");
        assertThat(entity(read, "Reuters").observer()).isTrue();
        assertThat(entity(read, "Siemens").observer()).isFalse();
    }

    @Test
    void resolvesANominalOnlyWhereTheTextTells() {
        Extraction read = SharedExtractor.read(
                "Nvidia makes chips in Taiwan. The company hired more engineers. The minister was pleased.");
        assertThat(read.mentions())
                .filteredOn(mention -> mention.form() == Form.nominal)
                .extracting(Mention::text)
                .containsExactly("The company");
    }

    @Test
    void cutsASentenceWithoutAnEnd() {
        String menu = String.join(" ", Collections.nCopies(2000, "Angela Merkel"));
        long start = System.nanoTime();
        Extraction read = SharedExtractor.read(menu);
        assertThat(read.partial()).isNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static LocalEntity entity(Extraction read, String name) {
        return read.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not among " + read.entities()));
    }

    private static List<String> textsOf(Extraction read, String name) {
        String ref = entity(read, name).ref();
        return read.mentions().stream()
                .filter(mention -> mention.entity().equals(ref))
                .map(Mention::text)
                .toList();
    }
}
