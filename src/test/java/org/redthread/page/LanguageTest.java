package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The company said on Monday that it would close the yard by the end of the year.",
                "de | Die Werft wird zum Ende des Jahres geschlossen, teilte der Vorstand mit.",
                "sv | Bolaget meddelade att det är slut för varvet och att alla på orten har fått besked.",
                "pl | Firma poinformowała w poniedziałek, że stocznia nie jest rentowna i do końca roku się zamyka.",
                "ru | Компания сообщила в понедельник, что закроет верфь до конца года.",
                "uk | Компанія повідомила в понеділок, що закриє верф до кінця року.",
                "zh | 公司周一表示，将在年底前关闭该造船厂。",
                "ja | 会社は月曜日、年末までに造船所を閉鎖すると発表した。",
                "ar | قالت الشركة يوم الاثنين إنها ستغلق الحوض بحلول نهاية العام.",
                "ko | 회사는 월요일에 연말까지 조선소를 폐쇄한다고 밝혔다.",
            })
    void tellsALanguageByItsScriptAndItsSmallWords(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @Test
    void knowsThatALongTextWithoutSmallEnglishWordsIsNotEnglish() {
        assertThat(Language.of("Kampuni ilisema Jumatatu kwamba itafunga karakana mwishoni mwa mwaka huu. ".repeat(12)))
                .isEqualTo(Language.UNDETERMINED);
        assertThat(Language.of("Brightwater. Lindvik, Bergen.")).isNull();
    }
}
