package org.redthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSearchTest {
    @Test
    void asksForWordsBeginningsAndSlips() {
        assertThat(NameSearch.words("Jack Ma")).isEqualTo("jack^4 OR jack* OR jack~1 OR ma^4 OR ma*");
        assertThat(NameSearch.words("Дравенко")).isEqualTo("dravenko^4 OR dravenko* OR dravenko~2");
    }

    @Test
    void leavesNoSyntaxIn() {
        assertThat(NameSearch.words("a:b~ AND (c^9 [* TO \\"))
                .isEqualTo("a^4 OR a* OR b^4 OR b* OR \"and\" OR c^4 OR c* OR 9^4 OR 9* OR to^4 OR to*");
    }

    @Test
    void asksForNothingWhenNoLetterIsThere() {
        assertThat(NameSearch.words("*~^\u0000")).isEqualTo("\"\"");
    }
}
