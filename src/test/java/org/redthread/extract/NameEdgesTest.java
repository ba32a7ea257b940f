package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He asks the Centers for Disease Control and Prevention in Atlanta.|Centers for Disease Control and Prevention",
                "Ann Lee is an adviser for the Committee for a Constructive Tomorrow and author of a book.|Committee for a Constructive Tomorrow",
                "Ann Lee of the Northgate Commission on China -- which watches rights -- spoke.|Northgate Commission on China",
                "Ann Lee leads the Senate Committee on Tuesday.|Senate Committee"
            })
    void readsTheNameOfABodyToItsEnd(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Huntsman and [Jon] Huntsman met in Utah.|Huntsman",
                "Sen. Susan Collins Susan Margaret CollinsLawmakers spar over it MORE (R-Maine) said so.|Susan Collins"
            })
    void leavesOutWhatThePageSetsBesideAName(String text, String name) {
        assertThat(names(text)).contains(name).noneMatch(found -> found.matches(".*[\\]\\[].*|.*CollinsL.*"));
    }

    @Test
    void partsAPostFromTheNameBeforeIt() {
        assertThat(names("Minnesota voted. Tennessee Insurance Commissioner Julie Moe said the state's law was bad."))
                .contains("Tennessee", "Julie Moe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"PHOTOS: Ann Lee in Paris.|PHOTOS", "SOCCER - United win in Leeds.|SOCCER"})
    void takesNoHeadingForAName(String text, String heading) {
        assertThat(names(text)).doesNotContain(heading);
    }

    @Test
    void takesAShipForNoEntity() {
        assertThat(names("Commander Ann Lee of the USS Abraham Lincoln met the USS John S. McCain and the HMCS Winnipeg"
                        + " near Taiwan."))
                .containsExactly("Ann Lee", "Taiwan");
    }

    private static List<String> names(String text) {
        return SharedExtractor.read(text).mentions().stream().map(Mention::text).toList();
    }
}
