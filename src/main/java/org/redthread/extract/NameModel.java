package org.redthread.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.redthread.RedthreadException;

/**
 * Labels words as parts of names: CoreNLP's three-class model first, then one of our own over its labels, trained by
 * {@code NamesTraining} on newswire from outside the West and on Wikipedia, where the first is weak.
 */
class NameModel {
    static final String FIRST = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    static final String SECOND = "models/names.crf.ser.gz";

    private final CRFClassifier<CoreLabel> first;
    private final CRFClassifier<CoreLabel> second;

    NameModel() {
        try {
            first = CRFClassifier.getClassifier(FIRST);
            second = CRFClassifier.getClassifier(SECOND);
        } catch (IOException | ClassNotFoundException e) {
            throw new RedthreadException("a name model cannot be read; build the project again: " + e.getMessage(), e);
        }
    }

    /** Sets the first model's label, {@code PERSON} and so on or {@code O}, and the word's cluster. */
    void labelFirst(List<CoreLabel> sentence) {
        label(first, sentence);
    }

    /**
     * Replaces the first model's labels by {@code B-PERSON}, {@code I-PERSON} and so on, or {@code O}; beside person,
     * organisation and location there are {@code FACILITY} and {@code MISC}.
     */
    void labelSecond(List<List<CoreLabel>> document) {
        LabelElsewhere.annotate(document);
        document.forEach(sentence -> label(second, sentence));
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
