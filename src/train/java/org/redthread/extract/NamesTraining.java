package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.Evaluator;
import edu.stanford.nlp.optimization.Minimizer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code src/main/resources/model/names.tsv.gz} anew, in some minutes: {@code ./mvnw -Peval verify
 * -Deval=NamesTraining}. Learns from the parts of the annotated texts that are not held back and from the names in the
 * project's own labelled news, none of whose articles {@code NewsEval} reads.
 */
class NamesTraining {
    @Test
    void trainsTheSecondNameModel() throws Exception {
        assumeTrue(Files.exists(NameCorpora.BENCH), () -> "skipped: no " + NameCorpora.BENCH);
        StockLabels stock = new StockLabels();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (NameCorpora.Text text : NameCorpora.all()) {
            if (!text.heldBack()) {
                sentences.addAll(answered(stock.label(text), text));
            }
        }
        for (String news : List.of("/news.jsonl", "/news-rare.jsonl")) {
            for (LabelledPassage passage : NewsPassages.read(news)) {
                List<List<CoreLabel>> document = stock.label(passage.text());
                LabelElsewhere.annotate(document);
                document.forEach(tokens -> NewsNames.answer(tokens, passage));
                sentences.addAll(document);
            }
        }
        FromZero model = new FromZero(settings());
        model.train(sentences, null);
        SequenceModelFile.write(model.text(), Path.of("src/main/resources" + NameModel.SECOND));
    }

    private static List<List<CoreLabel>> answered(List<List<CoreLabel>> document, NameCorpora.Text text) {
        LabelElsewhere.annotate(document);
        for (int i = 0; i < document.size(); i++) {
            for (int j = 0; j < document.get(i).size(); j++) {
                document.get(i)
                        .get(j)
                        .set(
                                AnswerAnnotation.class,
                                text.sentences().get(i).get(j).label());
            }
        }
        return document;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("featureFactory", NameFeatures.class.getName());
        settings.setProperty("maxLeft", "1");
        settings.setProperty("useObservedSequencesOnly", "true");
        settings.setProperty("featureCountThresh", "3");
        settings.setProperty("sigma", "0.8");
        settings.setProperty("useQN", "true");
        settings.setProperty("QNsize", "15");
        settings.setProperty("tolerance", "1e-3");
        settings.setProperty("maxQNItr", "70");
        return settings;
    }

    /** Starts from zero instead of at random: a weight that no text asks for stays zero, so that rare words do no harm. */
    private static final class FromZero extends CRFClassifier<CoreLabel> {
        FromZero(Properties settings) {
            super(settings);
        }

        String text() throws Exception {
            StringWriter text = new StringWriter();
            serializeTextClassifier(new PrintWriter(text));
            return text.toString();
        }

        @Override
        public Minimizer<DiffFunction> getMinimizer(int pruning, Evaluator[] evaluators) {
            Minimizer<DiffFunction> minimizer = super.getMinimizer(pruning, evaluators);
            return new Minimizer<>() {
                @Override
                public double[] minimize(DiffFunction function, double tolerance, double[] initial) {
                    return minimizer.minimize(function, tolerance, new double[initial.length]);
                }

                @Override
                public double[] minimize(DiffFunction function, double tolerance, double[] initial, int iterations) {
                    return minimizer.minimize(function, tolerance, new double[initial.length], iterations);
                }
            };
        }
    }
}
