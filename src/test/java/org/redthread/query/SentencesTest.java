package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String TEXT = "First one. Second holds Ma. Third holds Sun.\n\nA new paragraph. Its end";

    @Test
    void givesTheSentenceThatHoldsBoth() {
        assertThat(Sentences.around(TEXT, TEXT.indexOf("Ma"), TEXT.indexOf("holds")))
                .isEqualTo("Second holds Ma.");
        assertThat(Sentences.around(TEXT, 0, 2)).isEqualTo("First one.");
        assertThat(Sentences.around(TEXT, TEXT.indexOf("A new"), TEXT.indexOf("A new")))
                .isEqualTo("A new paragraph.");
        assertThat(Sentences.around(TEXT, TEXT.length() - 1, TEXT.length() - 1)).isEqualTo("Its end");
    }

    @Test
    void givesAllSentencesFromOneToTheOther() {
        assertThat(Sentences.around(TEXT, TEXT.indexOf("Ma"), TEXT.indexOf("Sun")))
                .isEqualTo("Second holds Ma. Third holds Sun.");
    }

    @Test
    void doesNotEndAtAnAbbreviation() {
        String text =
                "It was late. Last year it sued the U.S. Commerce Department, said Mr. Wen of J. B. Hunt. He left.";
        String sentence = "Last year it sued the U.S. Commerce Department, said Mr. Wen of J. B. Hunt.";
        assertThat(Sentences.around(text, text.indexOf("U.S."), text.indexOf("U.S.")))
                .isEqualTo(sentence);
        assertThat(Sentences.around(text, text.indexOf("Hunt"), text.indexOf("Hunt")))
                .isEqualTo(sentence);
    }
}
