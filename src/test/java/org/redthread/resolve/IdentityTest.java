package org.redthread.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;

class IdentityTest {
    private static LocalEntity entity(EntityType type, String... names) {
        return new LocalEntity("e1", type, names[0], List.of(names), null, false, false);
    }

    private static Identity of(LocalEntity entity) {
        return Identity.of(entity, "article");
    }

    @ParameterizedTest
    @CsvSource({
        "Company, Alphabet Inc., Alphabet",
        "Company, 'Nordhavn Shipping Co., Ltd.', NORDHAVN SHIPPING",
        "Company, Müller GmbH & Co. KG, Muller",
        "Company, The Coca-Cola Company, Coca-Cola",
        "Person, Mr. José Álvarez, Jose Alvarez",
        "Person, Dr. Amina Odhiambo, amina odhiambo",
        "Organization, U.N., United Nations",
        "Place, São Paulo, Sao Paulo",
        "Person, Jim Mattis, James Mattis",
        "Person, Bashar al-Assad, Bashar Assad",
        "Organization, Justice Department, U.S. Department of Justice",
        "Organization, U.S. Commerce Department, Department of Commerce",
        "Organization, U.S. Supreme Court, Supreme Court",
        "Organization, House, U.S. House of Representatives",
        "Organization, AP, The Associated Press",
        "Organization, U.S. Environmental Protection Agency, EPA",
        "Place, 'Washington, D.C.', Washington",
        "Place, NYC, New York City",
        "Organization, Russia Ministry of Foreign Affairs, Russia Foreign Ministry",
        "Organization, India Defence Ministry, India Ministry of Defense",
    })
    void isOneForSpellingsOfAName(EntityType type, String one, String other) {
        assertThat(of(entity(type, one))).isEqualTo(of(entity(type, other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Person, Jack Ma, Jackie Ma",
        "Person, Al Gore, Gore",
        "Person, Ted Olson, Edward Olson",
        "Company, Deutsche Bank, Deutsche Post",
        "Company, Inc., Co.",
    })
    void isAnotherForAnotherName(EntityType type, String one, String other) {
        assertThat(of(entity(type, one))).isNotEqualTo(of(entity(type, other)));
    }

    @Test
    void doesNotDependOnWhetherAnArticleTakesItForACompanyOrAnOrganisation() {
        assertThat(of(entity(EntityType.Company, "Acme"))).isEqualTo(of(entity(EntityType.Organization, "Acme")));
        assertThat(of(entity(EntityType.Company, "Acme"))).isNotEqualTo(of(entity(EntityType.Person, "Acme")));
    }

    @Test
    void ofAPseudonymBelongsToItsArticle() {
        LocalEntity h = new LocalEntity("e1", EntityType.Person, "H", List.of("H"), null, true, false);
        assertThat(Identity.of(h, "one")).isNotEqualTo(Identity.of(h, "other"));
    }

    @ParameterizedTest
    @CsvSource({
        "Semiconductor Manufacturing International Corp, SMIC, acronym",
        "International Consortium of Investigative Journalists, ICIJ, acronym",
        "Huawei Technologies, Huawei, beginning",
        "Bank of America, Bank, ",
        "Ministry of Finance, the Ministry, ",
        "Nordhavn Shipping, IBM, ",
        "International Cricket Council, ICC, ",
    })
    void vouchesForShorterNamesThatStandForNoOther(String name, String shorter, Alias.Kind kind) {
        LocalEntity entity = entity(EntityType.Organization, name, shorter);
        assertThat(Alias.of(entity, of(entity)).stream().map(Alias::kind).toList())
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void dropsTheInitialsOfAPerson() {
        LocalEntity trump = entity(EntityType.Person, "Donald J. Trump");
        assertThat(Alias.of(trump, of(trump)))
                .extracting(alias -> alias.shorter().key())
                .containsExactly("donald trump");
    }

    @Test
    void leavesOutMiddleNamesWhereTheArticleDoes() {
        LocalEntity clinton =
                entity(EntityType.Person, "Hillary Rodham Clinton", "Hillary Clinton", "Hillary", "Clinton");
        assertThat(Alias.of(clinton, of(clinton)))
                .extracting(alias -> alias.shorter().key() + " " + alias.kind())
                .containsExactly("hillary clinton middle");
        LocalEntity once = entity(EntityType.Person, "Robert Michael Smith", "Smith");
        assertThat(Alias.of(once, of(once))).isEmpty();
    }
}
