package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Semgrex pattern asks of its trigger by itself: a sentence without such a word need not be parsed for it. "Leads"
 * is one for a verb {@code {lemma:/lead|head/;tag:/VB.*}/}=trigger}, and "the head of" is none.
 */
final class Trigger {
    private static final Pattern NODE = Pattern.compile("\\{([^{}]*)\\}=trigger");
    private static final Pattern ATTRIBUTE = Pattern.compile("(lemma|word|tag):(?:/([^/]*)/|([^;]*))");

    private final List<Predicate<CoreLabel>> asked = new ArrayList<>();

    Trigger(String semgrex) {
        Matcher node = NODE.matcher(semgrex);
        if (!node.find()) {
            throw new RuleException("no node named trigger: " + semgrex);
        }
        Matcher attribute = ATTRIBUTE.matcher(node.group(1));
        while (attribute.find()) {
            Predicate<String> value = Pattern.compile(
                            attribute.group(2) != null ? attribute.group(2) : Pattern.quote(attribute.group(3)))
                    .asMatchPredicate();
            Function<CoreLabel, String> of =
                    switch (attribute.group(1)) {
                        case "lemma" -> CoreLabel::lemma;
                        case "word" -> CoreLabel::word;
                        default -> CoreLabel::tag;
                    };
            asked.add(token -> value.test(of.apply(token)));
        }
    }

    boolean isIn(List<CoreLabel> sentence) {
        return sentence.stream().anyMatch(token -> asked.stream().allMatch(attribute -> attribute.test(token)));
    }
}
