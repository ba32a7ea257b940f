package org.redthread.page;

/** Characters that no reader sees, or that only look like spaces. */
final class Characters {
    private Characters() {}

    /** One line of text: runs of white space are one space, invisible characters are gone. */
    static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!isInvisible(c)) {
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
