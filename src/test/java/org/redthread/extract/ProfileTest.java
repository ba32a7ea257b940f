package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;
import org.redthread.page.Article;

class ProfileTest {
    private static final Article ARTICLE = article("Anna Berg met Luis Prado in Oslo on Monday.");

    @Test
    void isKnownByItsNameAndNamesAllWhereItIsNot() {
        assertThat(Profile.named("thorough")).isEqualTo(Profile.thorough);
        assertThatThrownBy(() -> Profile.named("quick"))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("quick")
                .hasMessageContaining("fast, balanced, thorough");
    }

    @Test
    void findsTheSameMentionsFastAndClaimsOnlyOtherwise() {
        Extraction fast = SharedExtractor.INSTANCE.extract(ARTICLE, Profile.fast);
        Extraction balanced = SharedExtractor.INSTANCE.extract(ARTICLE);
        assertThat(fast.claims()).isEmpty();
        assertThat(balanced.claims()).extracting(Claim::type).contains("MET_WITH");
        assertThat(fast.mentions()).isEqualTo(balanced.mentions()).isNotEmpty();
    }

    @Test
    void isKeptWithWhatWasRead() {
        assertThat(SharedExtractor.INSTANCE.extract(ARTICLE, Profile.fast).profile())
                .isEqualTo(Profile.fast);
        assertThat(SharedExtractor.INSTANCE.extract(ARTICLE).profile()).isEqualTo(Profile.balanced);
    }

    private static Article article(String text) {
        return new Article("a", 0, null, text, null, null, null, null, null, "en");
    }
}
