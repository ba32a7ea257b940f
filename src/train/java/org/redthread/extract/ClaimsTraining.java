package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.stats.Counter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Trains the two claim models, one that sees words only and one that sees the parse too, and sets each type's threshold
 * where it is right often enough, by four-fold cross-validation over documents.
 */
class ClaimsTraining {
    private static final Path MODELS = Path.of("src/main/resources/model");
    private static final Path KNOWLEDGENET = Path.of("../shared/bench/relations/knowledgenet-folds123.jsonl");
    /** The fold that {@code ClaimsEval} measures on. */
    private static final int HELD_BACK = 3;

    /** Of what the model says, in all that is labelled. */
    private static final double PRECISION = 0.85;

    /** What may be wrong in the labelled news, for each right one, of what the model adds to the rules; one always may. */
    private static final double WRONG_FOR_RIGHT = 0.42;

    /** Of fewer said it cannot be told how often they are right: of 10 that were said of meetings in training 9 were, of 10 in unread articles 3. */
    private static final int ENOUGH_SAID = 20;

    private static final int ENOUGH_NEWS = 80;
    private static final double LOWEST = 0.5;
    private static final double NEVER = 0.99;
    private static final int FOLDS = 4;
    private static final int FEWEST_POSITIVES = 25;
    private static final double SMALLEST_WEIGHT = 0.02;
    private static final double SIGMA = 1.0;

    private record Scored(double probability, boolean stated, boolean telling) {}

    @Test
    void trainsTheClaimModels() throws IOException {
        assumeTrue(Files.exists(KNOWLEDGENET), () -> "skipped: no " + KNOWLEDGENET);
        Passages passages = new Passages();
        List<Rule> rules = RuleBook.load();
        List<Example> examples = new ArrayList<>();
        KnowledgeNetExamples encyclopedia = new KnowledgeNetExamples(passages, PairType.all(rules));
        for (KnowledgeNet.Passage passage : KnowledgeNet.read(KNOWLEDGENET)) {
            if (passage.fold() != HELD_BACK) {
                examples.addAll(encyclopedia.of(passage));
            }
        }
        List<LabelledPassage> labelled = new ArrayList<>(NewsPassages.read("/news.jsonl"));
        labelled.addAll(NewsPassages.read("/news-rare.jsonl"));
        NewsExamples news = new NewsExamples(passages, rules);
        for (LabelledPassage passage : labelled) {
            examples.addAll(news.of(passage));
        }
        System.out.println(examples.size() + " pairs; stated: " + positives(examples));
        save(MODELS.resolve("claims-parse.tsv.gz"), examples, feature -> true, true);
        save(MODELS.resolve("claims-words.tsv.gz"), examples, PairFeatures::isSurface, false);
    }

    private static void save(Path file, List<Example> examples, Predicate<String> visible, boolean decides)
            throws IOException {
        System.out.println(file.getFileName());
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String type : positives(examples).keySet()) {
                Predicate<String> seen =
                        enoughNews(type, examples) ? visible : visible.and(feature -> !PairFeatures.isOfNews(feature));
                // the model by words only says where a look at the parse pays
                double threshold = decides ? threshold(type, crossValidate(type, examples, seen)) : 0;
                out.write("type\t" + type + "\t" + threshold + "\n");
                Map<String, Counter<String>> model = train(type, examples, seen).weightsAsMapOfCounters();
                Counter<String> weights = model.get("true");
                Counter<String> against = model.get("false");
                for (String feature : weights.keySet()) {
                    double weight = weights.getCount(feature) - against.getCount(feature);
                    if (Math.abs(weight) >= SMALLEST_WEIGHT) {
                        out.write(String.format("%s\t%.3f\t%s%n", type, weight, feature));
                    }
                }
            }
        }
    }

    private static boolean enoughNews(String type, List<Example> examples) {
        return examples.stream()
                        .filter(example -> example.news()
                                && Boolean.TRUE.equals(example.labels().get(type)))
                        .count()
                >= ENOUGH_NEWS;
    }

    private static Map<String, Integer> positives(List<Example> examples) {
        Map<String, Integer> positives = new TreeMap<>();
        examples.forEach(example ->
                example.labels().forEach((type, stated) -> positives.merge(type, stated ? 1 : 0, Integer::sum)));
        positives.values().removeIf(count -> count < FEWEST_POSITIVES);
        return positives;
    }

    private static List<Scored> crossValidate(String type, List<Example> examples, Predicate<String> seen) {
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            LinearClassifier<String, String> model = train(
                    type,
                    examples.stream().filter(example -> fold(example) != held).toList(),
                    seen);
            examples.stream()
                    .filter(example -> fold(example) == held && example.labels().containsKey(type))
                    .forEach(example -> scored.add(new Scored(
                            model.probabilityOf(datum(example, type, seen)).getCount("true"),
                            example.labels().get(type),
                            example.news() && !example.ruled().contains(type))));
        }
        return scored;
    }

    private static int fold(Example example) {
        return Math.floorMod(example.document().hashCode(), FOLDS);
    }

    /**
     * The lowest probability from which on the model is right often enough in all that was labelled, of which much is drawn
     * for the type and so has it more often than news do, and adds little that is wrong to what the rules find in news.
     */
    private static double threshold(String type, List<Scored> scored) {
        scored.sort(Comparator.comparingDouble(Scored::probability).reversed());
        double threshold = NEVER;
        int right = 0;
        int rightAdded = 0;
        int wrongAdded = 0;
        String then = "";
        for (int said = 1; said <= scored.size(); said++) {
            Scored last = scored.get(said - 1);
            right += last.stated() ? 1 : 0;
            rightAdded += last.telling() && last.stated() ? 1 : 0;
            wrongAdded += last.telling() && !last.stated() ? 1 : 0;
            boolean cleanInNews = wrongAdded <= Math.max(1, WRONG_FOR_RIGHT * rightAdded);
            if (said >= ENOUGH_SAID && right >= PRECISION * said && cleanInNews && last.probability() >= LOWEST) {
                threshold = last.probability();
                then = String.format(
                        "right %d of %d said, adds to the rules in news %d right, %d wrong",
                        right, said, rightAdded, wrongAdded);
            }
        }
        long all = scored.stream().filter(Scored::stated).count();
        System.out.printf("%-24s threshold %.2f, %d stated, %s%n", type, threshold, all, then);
        return threshold;
    }

    private static LinearClassifier<String, String> train(String type, List<Example> examples, Predicate<String> seen) {
        Dataset<String, String> data = new Dataset<>();
        examples.stream()
                .filter(example -> example.labels().containsKey(type))
                .forEach(example -> data.add(datum(example, type, seen)));
        data.applyFeatureCountThreshold(2);
        LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>(1e-4, false, SIGMA);
        factory.setVerbose(false);
        return factory.trainClassifier(data);
    }

    private static BasicDatum<String, String> datum(Example example, String type, Predicate<String> seen) {
        List<String> features =
                new ArrayList<>(example.features().stream().filter(seen).toList());
        features.add("");
        return new BasicDatum<>(features, example.labels().get(type).toString());
    }
}
