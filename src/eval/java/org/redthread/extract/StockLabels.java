package org.redthread.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's own three-class labels for annotated texts. */
final class StockLabels {
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private final CRFClassifier<CoreLabel> model;
    private final Sentences sentences = new Sentences();

    StockLabels() {
        try {
            model = CRFClassifier.getClassifier(NameModel.FIRST);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sentences of the text's own tokens with part of speech, label and cluster. */
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
            document.add(label(tokens));
        }
        return document;
    }

    /** The same with the tokens that the product sees. */
    List<List<CoreLabel>> label(String text) {
        return sentences.in(text, 0, text.length()).stream()
                .map(sentence -> label(sentence.get(TokensAnnotation.class)))
                .toList();
    }

    private List<CoreLabel> label(List<CoreLabel> tokens) {
        tagger.tagCoreLabels(tokens);
        NameModel.label(model, tokens);
        return tokens;
    }
}
