package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerTest {
    @Test
    void asksForTheVerbWhereTheNounIsWrittenAlike() {
        Trigger lead = new Trigger("{lemma:/lead|head/;tag:/VB.*/}=trigger >obj {}=object");

        assertThat(lead.isIn(List.of(token("heads", "head", "VBZ")))).isTrue();
        assertThat(lead.isIn(List.of(token("head", "head", "NN"), token("led", "leave", "VBD"))))
                .isFalse();
    }

    @Test
    void readsWhatStandsWithoutSlashes() {
        Trigger wanted = new Trigger("{}=subject >acl {word:wanted;tag:VBN}=trigger");

        assertThat(wanted.isIn(List.of(token("wanted", "want", "VBN")))).isTrue();
        assertThat(wanted.isIn(List.of(token("wanted", "want", "VBD")))).isFalse();
    }

    @Test
    void refusesAPatternWithoutATrigger() {
        assertThatThrownBy(() -> new Trigger("{}=subject >obj {}=object"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("trigger");
    }

    private static CoreLabel token(String word, String lemma, String tag) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setLemma(lemma);
        token.setTag(tag);
        return token;
    }
}
