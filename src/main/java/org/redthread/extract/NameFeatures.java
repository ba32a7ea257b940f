package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What the second name model sees: the first model's labels and word clusters here, near, and for the same word
 * elsewhere in the document, beside words, shapes and affixes. Stacking keeps what CoreNLP learned from a thousand
 * times more text than there is here and corrects where it errs on news (Wolpert, Stacked Generalization, 1992).
 */
public class NameFeatures extends FeatureFactory<CoreLabel> {
    private static final long serialVersionUID = 1;
    private static final int AFFIX = 4;

    @Override
    public void init(SeqClassifierFlags flags) {
        super.init(flags);
    }

    @Override
    public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> tokens, int position, Clique clique) {
        List<String> features = new ArrayList<>();
        if (clique == cliqueC) {
            here(tokens, position, features);
        } else if (clique == cliqueCpC) {
            between(tokens, position, features);
        }
        return features;
    }

    private static void here(PaddedList<CoreLabel> tokens, int i, List<String> features) {
        CoreLabel token = tokens.get(i);
        features.add("BIAS");
        for (int d = -2; d <= 2; d++) {
            CoreLabel near = tokens.get(i + d);
            features.add(d + "L" + label(near));
            features.add(d + "E" + elsewhere(near));
            features.add(d + "T" + tag(near));
            features.add(d + "W" + word(near).toLowerCase(Locale.ROOT));
            features.add(d + "S" + shape(word(near)));
            features.add(d + "D" + near.get(DistSimAnnotation.class));
        }
        String around = label(tokens.get(i - 1)) + label(token) + label(tokens.get(i + 1));
        features.add("LLL" + around);
        features.add("LE" + label(token) + elsewhere(token));
        features.add(
                "LELE" + label(token) + elsewhere(token) + label(tokens.get(i + 1)) + elsewhere(tokens.get(i + 1)));
        features.add("LT" + label(token) + tag(token) + tag(tokens.get(i + 1)));
        features.add("LTp" + label(token) + tag(tokens.get(i - 1)) + tag(token));
        features.add("LS" + label(token) + shape(word(token)));
        features.add("LD" + label(token) + token.get(DistSimAnnotation.class));
        features.add("Dp" + label(token) + tokens.get(i - 1).get(DistSimAnnotation.class));
        features.add("Dn" + label(token) + tokens.get(i + 1).get(DistSimAnnotation.class));
        features.add("LW" + label(token) + word(token));
        features.add("LWp" + label(token) + word(tokens.get(i - 1)));
        features.add("LWn" + label(token) + word(tokens.get(i + 1)));
        features.add("SSS" + shape(word(tokens.get(i - 1))) + "|" + shape(word(token)) + "|"
                + shape(word(tokens.get(i + 1))));
        affixes(word(token), features);
        run(tokens, i, features);
    }

    /** The capitalised run around the token: its last word tells what it names ("… Party", "… Bank"). */
    private static void run(PaddedList<CoreLabel> tokens, int i, List<String> features) {
        if (!capital(word(tokens.get(i)))) {
            return;
        }
        int from = i;
        int to = i;
        while (i - from < 6 && from > 0 && capital(word(tokens.get(from - 1)))) {
            from--;
        }
        while (to - i < 6 && to + 1 < tokens.size() && capital(word(tokens.get(to + 1)))) {
            to++;
        }
        String last = word(tokens.get(to));
        features.add("RL" + last);
        features.add("RLD" + tokens.get(to).get(DistSimAnnotation.class));
        features.add("RF" + word(tokens.get(from)));
        features.add("RB" + word(tokens.get(from - 1)).toLowerCase(Locale.ROOT));
        features.add("RA" + word(tokens.get(to + 1)).toLowerCase(Locale.ROOT));
        features.add("RBD" + tokens.get(from - 1).get(DistSimAnnotation.class));
        features.add("RAD" + tokens.get(to + 1).get(DistSimAnnotation.class));
        features.add("RN" + Math.min(4, to - from + 1) + (from == i ? "f" : "") + (to == i ? "l" : ""));
        features.add("RL" + last + label(tokens.get(i)));
        features.add("RB+A" + word(tokens.get(from - 1)) + "|" + word(tokens.get(to + 1)));
    }

    private static void affixes(String word, List<String> features) {
        for (int n = 2; n <= AFFIX && n < word.length(); n++) {
            features.add("P" + word.substring(0, n));
            features.add("X" + word.substring(word.length() - n));
        }
    }

    private static void between(PaddedList<CoreLabel> tokens, int i, List<String> features) {
        CoreLabel last = tokens.get(i - 1);
        CoreLabel token = tokens.get(i);
        features.add("SEQ");
        features.add("SL" + label(last) + label(token));
        features.add("SE" + label(last) + elsewhere(last) + label(token) + elsewhere(token));
        features.add("SS" + shape(word(last)) + "|" + shape(word(token)));
        features.add("ST" + tag(last) + "|" + tag(token));
        features.add(
                "SW" + (capital(word(token)) ? "Xx" : word(token)) + "|" + (capital(word(last)) ? "Xx" : word(last)));
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String word(CoreLabel token) {
        return token.word() == null ? "" : token.word();
    }

    private static String tag(CoreLabel token) {
        return token.get(PartOfSpeechAnnotation.class);
    }

    private static String label(CoreLabel token) {
        return token.get(NamedEntityTagAnnotation.class);
    }

    private static String elsewhere(CoreLabel token) {
        return token.get(LabelElsewhere.class);
    }

    /** "Xx", "XX", "Xx.", "9-9": runs of one kind of character count once, so that shapes stay few. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (char c : word.toCharArray()) {
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            int n = shape.length();
            if (n == 0 || shape.charAt(n - 1) != kind || kind == 'X' && n == 1) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
