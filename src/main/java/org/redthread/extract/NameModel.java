package org.redthread.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.io.IOException;
import java.util.List;
import org.redthread.RedthreadException;

/**
 * Labels words as parts of names: CoreNLP's three-class model first, then one of our own over its labels, trained by
 * {@code NamesTraining} on newswire from outside the West and on Wikipedia, where the first is weak.
 */
class NameModel {
    private static final String PERSON = "PERSON";
    static final String FIRST = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String SECOND = "/model/names.tsv.gz";

    /** How far a name's words without a capital stand from one with: "Bank of the West". */
    private static final int NEAR = 2;

    /** How far the first model looks around a word. */
    private static final int SEEN = 5;

    private static final NameFeatures FEATURES = new NameFeatures();

    private final CRFClassifier<CoreLabel> first;
    private final SequenceModel second = SequenceModel.load(SECOND);

    NameModel() {
        try {
            first = CRFClassifier.getClassifier(FIRST);
        } catch (IOException | ClassNotFoundException e) {
            throw new RedthreadException("a name model cannot be read; build the project again: " + e.getMessage(), e);
        }
    }

    /**
     * Sets the first model's label, {@code PERSON} and so on or {@code O}, and the word's cluster; what stands far from all
     * that may be a name, a third of the words, is {@code O} and has none.
     */
    void labelFirst(List<CoreLabel> sentence) {
        boolean[] near = NearNames.within(SEEN, sentence);
        sentence.forEach(token -> token.setNER("O"));
        for (int from = 0; from < near.length; from++) {
            int to = from;
            while (to < near.length && near[to]) {
                to++;
            }
            if (to > from) {
                label(first, sentence.subList(from, to));
                from = to;
            }
        }
    }

    /**
     * Replaces the first model's labels by {@code B-PERSON}, {@code I-PERSON} and so on, or {@code O}; beside person,
     * organisation and location there are {@code FACILITY} and {@code MISC}.
     */
    void labelSecond(List<List<CoreLabel>> document) {
        LabelElsewhere.annotate(document);
        for (List<CoreLabel> sentence : document) {
            List<String> before = sentence.stream().map(CoreLabel::ner).toList();
            labelAgain(sentence);
            keepPersons(sentence, before);
        }
    }

    private void labelAgain(List<CoreLabel> sentence) {
        PaddedList<CoreLabel> tokens = new PaddedList<>(sentence, new CoreLabel());
        List<String> labels = second.label(
                NearNames.within(NEAR, sentence),
                i -> FEATURES.getCliqueFeatures(tokens, i, FeatureFactory.cliqueC),
                i -> FEATURES.getCliqueFeatures(tokens, i, FeatureFactory.cliqueCpC));
        for (int i = 0; i < labels.size(); i++) {
            sentence.get(i).setNER(labels.get(i));
        }
    }

    /** Where both models see the same words as a name and the first, which knows more names, sees a person, it is one. */
    private static void keepPersons(List<CoreLabel> sentence, List<String> before) {
        for (int from = 0; from < sentence.size(); from++) {
            String label = sentence.get(from).ner();
            boolean starts = from == 0 || !before.get(from - 1).equals(PERSON);
            if (starts && label.startsWith("B-") && before.get(from).equals(PERSON)) {
                int to = from + 1;
                while (to < sentence.size() && before.get(to).equals(PERSON)) {
                    to++;
                }
                if (ends(sentence, from, to, label)) {
                    for (int i = from; i < to; i++) {
                        sentence.get(i).setNER((i == from ? "B-" : "I-") + PERSON);
                    }
                }
            }
        }
    }

    /** Whether the name that the second model starts at {@code from} ends just before {@code to}. */
    private static boolean ends(List<CoreLabel> sentence, int from, int to, String label) {
        String inside = "I-" + label.substring(2);
        for (int i = from + 1; i < to; i++) {
            if (!sentence.get(i).ner().equals(inside)) {
                return false;
            }
        }
        return to == sentence.size() || !sentence.get(to).ner().equals(inside);
    }

    static void label(CRFClassifier<CoreLabel> model, List<CoreLabel> sentence) {
        List<CoreLabel> labelled = model.classifySentence(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel token = sentence.get(i);
            token.setNER(labelled.get(i).get(AnswerAnnotation.class));
            if (labelled.get(i).containsKey(DistSimAnnotation.class)) {
                token.set(DistSimAnnotation.class, labelled.get(i).get(DistSimAnnotation.class));
            }
        }
    }
}
