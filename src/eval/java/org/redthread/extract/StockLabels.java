package org.redthread.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's own three-class labels for annotated texts, on their own tokens. */
final class StockLabels {
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private final CRFClassifier<CoreLabel> model;

    StockLabels() {
        try {
            model = CRFClassifier.getClassifier(NameModel.FIRST);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sentences of tokens with part of speech, label and cluster. */
    List<List<CoreLabel>> label(NameCorpora.Text text) {
        List<List<CoreLabel>> document = new ArrayList<>();
        for (List<NameCorpora.Word> words : text.sentences()) {
            List<CoreLabel> tokens = new ArrayList<>();
            for (NameCorpora.Word word : words) {
                CoreLabel token = new CoreLabel();
                token.setWord(word.text());
                token.setValue(word.text());
                tokens.add(token);
            }
            tagger.tagCoreLabels(tokens);
            NameModel.label(model, tokens);
            document.add(tokens);
        }
        return document;
    }
}
