package org.redthread.page;

/** Text that a site puts round its articles: invitations, notices, credits, prices, template remains. */
final class Clutter {
    private static final int LINE = 250;
    private static final AnyOf LINES = new AnyOf("/page/clutter-lines.txt");
    private static final AnyOf SENTENCES = new AnyOf("/page/clutter-sentences.txt");

    private Clutter() {}

    /** Whether a whole line or block is no article's. */
    static boolean isLine(String line) {
        return line.length() <= LINE && LINES.matcher(line).matches();
    }

    /** Whether all sentences of a text speak for the site. */
    static boolean isAll(String text) {
        return isSentence(text) && Sentences.of(text).stream().allMatch(Clutter::isSentence);
    }

    /** Whether a sentence speaks for the site and not for the article. */
    static boolean isSentence(String sentence) {
        return SENTENCES.matcher(sentence).lookingAt();
    }
}
