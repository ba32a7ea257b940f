package org.redthread.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stake and the sum of money that a sentence gives for a deal, as written. */
final class Figures {
    private static final Pattern STAKE = Pattern.compile(
            "\\b(?:\\d+(?:\\.\\d+)?\\s?(?:%|per\\s?cent)|(?:majority|minority|controlling)\\b(?=[^.]{0,20}\\bstake))");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(?:US|A|C|HK|NZ)?[$€£¥₹]|(?:USD|EUR|Rs\\.?|Rmb|RMB)\\s?)\\s?\\d[\\d.,]*"
                    + "(?:\\s?(?:million|billion|trillion|bn|mn|m|crore|lakh|lakh crore)\\b)?");

    private Figures() {}

    static Map<String, String> in(SentenceView sentence) {
        String text = sentence.text(0, sentence.tokens().size() - 1);
        Map<String, String> figures = new HashMap<>();
        put("stake", STAKE, text, figures);
        put("amount", AMOUNT, text, figures);
        return figures;
    }

    /** Only where there is one: of two sums, which belongs to the deal is a guess. */
    private static void put(String name, Pattern pattern, String text, Map<String, String> figures) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            String first = matcher.group();
            if (!matcher.find() || name.equals("stake")) {
                figures.put(name, first.replaceAll("[.,]$", ""));
            }
        }
    }
}
