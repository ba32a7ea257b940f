package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the sentences that speak for the site from the end of an article. */
final class Invitations {
    private static final int LAST_SENTENCES = 5;
    private static final Pattern TO_THE_READER = Pattern.compile("(?i)^[^\"“”]*\\b(?:you|your|yours)\\b[^\"“”]*$");

    private Invitations() {}

    static List<String> cutFrom(List<String> paragraphs) {
        List<String> kept = new ArrayList<>(paragraphs);
        if (!kept.isEmpty()) {
            String last = withoutEnd(kept.remove(kept.size() - 1));
            if (!last.isEmpty()) {
                kept.add(last);
            }
        }
        return kept;
    }

    /** From the first invitation among the last sentences on, and the questions to the reader that lead to it. */
    private static String withoutEnd(String paragraph) {
        List<String> sentences = Sentences.of(paragraph);
        for (int i = Math.max(0, sentences.size() - LAST_SENTENCES); i < sentences.size(); i++) {
            if (Clutter.isSentence(sentences.get(i))) {
                int end = i;
                while (end > 0
                        && TO_THE_READER.matcher(sentences.get(end - 1).strip()).matches()) {
                    end--;
                }
                return String.join("", sentences.subList(0, end)).strip();
            }
        }
        return paragraph;
    }
}
