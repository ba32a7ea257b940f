package org.redthread.page;

/** What tells whether a line that stands in a story is of the story; {@link OwnLines} says how much of each there is. */
enum Trait {
    ALWAYS,
    // its form
    LENGTH,
    LENGTH_TO_OTHERS,
    LENGTH_TO_OTHERS_AT_END,
    SHORT,
    FEW_WORDS,
    ENDS_SENTENCE,
    QUESTION,
    SEVERAL_SENTENCES,
    QUOTES,
    LOWER_CASE,
    CAPITALIZED,
    CAPITALS,
    DIGITS,
    LINK_CHARACTERS,
    // its words
    TO_THE_READER,
    SITE_WORDS,
    BEST_SITE_WORD,
    SITE_WORDS_AT_END,
    BEGINS_AS_INVITATION,
    REPORTS,
    REPORTS_AT_END,
    NAMES_THE_WRITERS,
    SAYS_WHO_SOMEBODY_IS,
    FUNCTION_WORDS,
    // where it stands
    LAST,
    AMONG_LAST,
    FIRST,
    AFTER_CLUTTER,
    BELOW_CLUTTER_AT_END,
    FROM_END,
    BESIDE_ONE_LONG_LINE,
    AFTER_SHORT,
    BEFORE_SHORT,
    SET_OFF,
    REPEATED,
    // what it speaks of
    SHARED_WORDS,
    SHARED_NAMES,
    SHARED_WORDS_AT_END,
    LENGTH_AT_END,
    NEW_NAMES,
    NOTHING_SHARED,
    NOTHING_SHARED_AT_END,
    SHARED_NEAR
}
