package org.redthread.page;

/** Characters that no reader sees, or that only look like spaces. */
final class Characters {
    /**
     * On one letter; no script writes more. At each of them a regular expression looks back over all the others for a word's
     * border, which takes minutes on thousands.
     */
    static final int MOST_MARKS = 20;

    private static final int FIRST_MARK = 0x300;

    private Characters() {}

    /** Whether it stands on the letter before it. */
    static boolean isMark(char c) {
        return c >= FIRST_MARK
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK);
    }

    /** Whether some letter carries more marks than any script writes. */
    static boolean hasTower(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
        }
        return marks > MOST_MARKS;
    }

    /** One line of text: runs of white space are one space, invisible characters are gone. */
    static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = false;
        int marks = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!isInvisible(c) && marks <= MOST_MARKS) {
                if (space && clean.length() > 0) {
                    clean.append(' ');
                }
                space = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Controls, soft hyphens, zero-width spaces, byte order marks; the joiners that some scripts need stay. */
    static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\uFFFE';
    }
}
