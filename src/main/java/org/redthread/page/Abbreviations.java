package org.redthread.page;

/** Words that are written with a full stop which seldom ends a sentence, as alternatives of a regular expression. */
public final class Abbreviations {
    /** They stand before a name or a number. */
    public static final String BEFORE_NAMES = "Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|St|vs|No";

    private Abbreviations() {}
}
