package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MentionPatternTest {
    private static final String LINE = "the:D ‹0Company·name› founder:N ‹1Person·name› left:V ";

    @Test
    void isFoundAtALaterMention() {
        assertThat(new MentionPattern(Pattern.compile("‹\\d+Person·name› left:.")).isIn(LINE))
                .isTrue();
        assertThat(new MentionPattern(Pattern.compile("‹\\d+Person·name› stayed:.")).isIn(LINE))
                .isFalse();
    }

    @Test
    void looksBackAtWhatStandsBeforeTheMention() {
        assertThat(new MentionPattern(Pattern.compile("(?<=founder:N )‹\\d+Person·")).isIn(LINE))
                .isTrue();
        assertThat(new MentionPattern(Pattern.compile("(?<!founder:N )‹\\d+Person·")).isIn(LINE))
                .isFalse();
    }
}
