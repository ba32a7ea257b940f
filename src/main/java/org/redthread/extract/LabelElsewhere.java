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

/**
 * The label that the first name model mostly gives the same word in the rest of the document; a word's part in a longer
 * name tells more than the word alone.
 */
class LabelElsewhere implements CoreAnnotation<String> {
    private static final int LONGER_NAME = 5;

    @Override
    public Class<String> getType() {
        return String.class;
    }

    /** Sets it on every token; the tokens carry the first model's labels. */
    static void annotate(List<List<CoreLabel>> document) {
        Map<String, ClassicCounter<String>> labels = new HashMap<>();
        Set<String> small = new HashSet<>();
        for (List<CoreLabel> sentence : document) {
            for (int i = 0; i < sentence.size(); i++) {
                CoreLabel token = sentence.get(i);
                labels.computeIfAbsent(token.word(), word -> new ClassicCounter<>())
                        .incrementCount(token.ner(), weight(sentence, i));
                if (Character.isLowerCase(token.word().charAt(0))) {
                    small.add(token.word());
                }
            }
        }
        for (List<CoreLabel> sentence : document) {
            for (int i = 0; i < sentence.size(); i++) {
                CoreLabel token = sentence.get(i);
                ClassicCounter<String> others = new ClassicCounter<>(labels.get(token.word()));
                others.decrementCount(token.ner(), weight(sentence, i));
                token.set(LabelElsewhere.class, elsewhere(token.word(), others, small));
            }
        }
    }

    private static String elsewhere(String word, ClassicCounter<String> others, Set<String> small) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return "-";
        }
        if (small.contains(word.toLowerCase())) {
            return "small";
        }
        return others.totalCount() == 0 ? "once" : Counters.argmax(others);
    }

    private static int weight(List<CoreLabel> sentence, int i) {
        String label = sentence.get(i).ner();
        boolean longer = !label.equals("O")
                && (i > 0 && sentence.get(i - 1).ner().equals(label)
                        || i + 1 < sentence.size() && sentence.get(i + 1).ner().equals(label));
        return longer ? LONGER_NAME : 1;
    }
}
