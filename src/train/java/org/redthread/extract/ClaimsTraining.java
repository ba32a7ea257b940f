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
    /** Of what the model adds to the rules; together they are then right in nine of ten. */
    private static final double PRECISION_ADDED = 0.8;

    /** Of what it says of types that are too rare in the labelled news to be measured there. */
    private static final double PRECISION = 0.93;

    private static final double LEAST_UNSEEN = 0.7;
    private static final int ENOUGH = 12;
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
            examples.addAll(encyclopedia.of(passage));
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

    private static void save(Path file, List<Example> examples, Predicate<String> seen, boolean decides)
            throws IOException {
        System.out.println(file.getFileName());
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String type : positives(examples).keySet()) {
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
     * Where what the model adds to the rules in news is right often enough; for what is too rare in news to tell, where it is
     * right nearly always in all that was labelled.
     */
    private static double threshold(String type, List<Scored> scored) {
        List<Scored> telling = scored.stream().filter(Scored::telling).toList();
        long positives = telling.stream().filter(Scored::stated).count();
        return positives >= ENOUGH
                ? threshold(type + " (news)", telling, PRECISION_ADDED)
                : Math.max(LEAST_UNSEEN, threshold(type, scored, PRECISION));
    }

    private static double threshold(String type, List<Scored> of, double precision) {
        List<Scored> scored = new ArrayList<>(of);
        scored.sort(Comparator.comparingDouble(Scored::probability).reversed());
        long all = scored.stream().filter(Scored::stated).count();
        double threshold = 0.98;
        int right = 0;
        int rightThen = 0;
        int saidThen = 0;
        for (int said = 1; said <= scored.size(); said++) {
            right += scored.get(said - 1).stated() ? 1 : 0;
            if (said >= 6 && right >= precision * said && scored.get(said - 1).probability() > 0.2) {
                threshold = scored.get(said - 1).probability();
                rightThen = right;
                saidThen = said;
            }
        }
        System.out.printf(
                "%-24s threshold %.2f  precision %.2f  recall %.2f  (%d of %d)%n",
                type, threshold, rightThen / (double) Math.max(1, saidThen), rightThen / (double) all, rightThen, all);
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
