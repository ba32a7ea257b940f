package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The label that the first name model mostly gives the same word in the rest of the document. */
class LabelElsewhere implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
        return String.class;
    }

    /** Sets it on every token; the tokens carry the first model's labels. */
    static void annotate(List<List<CoreLabel>> document) {
        Map<String, ClassicCounter<String>> labels = new HashMap<>();
        Set<String> small = new HashSet<>();
        for (List<CoreLabel> sentence : document) {
            for (CoreLabel token : sentence) {
                labels.computeIfAbsent(token.word(), word -> new ClassicCounter<>())
                        .incrementCount(token.ner());
                if (Character.isLowerCase(token.word().charAt(0))) {
                    small.add(token.word());
                }
            }
        }
        for (List<CoreLabel> sentence : document) {
            for (CoreLabel token : sentence) {
                token.set(LabelElsewhere.class, elsewhere(token, labels.get(token.word()), small));
            }
        }
    }

    private static String elsewhere(CoreLabel token, ClassicCounter<String> labels, Set<String> small) {
        String word = token.word();
        if (!Character.isUpperCase(word.charAt(0))) {
            return "-";
        }
        if (small.contains(word.toLowerCase())) {
            return "small";
        }
        ClassicCounter<String> others = new ClassicCounter<>(labels);
        others.decrementCount(token.ner());
        return others.totalCount() == 0 ? "once" : Counters.argmax(others);
    }
}
