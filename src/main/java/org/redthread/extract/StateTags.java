package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts "D-S.C.", one word to the tokenizer, which parts "D-Fla." itself. */
final class StateTags {
    private static final Pattern TAG = Pattern.compile("([A-Z])(-)((?:[A-Z]\\.){2,})");

    private StateTags() {}

    static boolean isIn(List<CoreLabel> tokens) {
        return tokens.stream().anyMatch(token -> TAG.matcher(token.word()).matches());
    }

    static List<CoreLabel> parted(List<CoreLabel> tokens) {
        List<CoreLabel> parted = new ArrayList<>();
        for (CoreLabel token : tokens) {
            Matcher tag = TAG.matcher(token.word());
            if (tag.matches()) {
                for (int part = 1; part <= tag.groupCount(); part++) {
                    parted.add(part(token, tag.group(part), tag.start(part)));
                }
            } else {
                parted.add(token);
            }
        }
        return parted;
    }

    private static CoreLabel part(CoreLabel whole, String text, int start) {
        CoreLabel part = new CoreLabel(whole);
        part.setWord(text);
        part.setValue(text);
        part.setOriginalText(text);
        part.setBeginPosition(whole.beginPosition() + start);
        part.setEndPosition(whole.beginPosition() + start + text.length());
        return part;
    }
}
