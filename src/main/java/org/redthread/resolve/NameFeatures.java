package org.redthread.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redthread.extract.EntityType;

/** In what two names agree and differ, each 0 to 1, after their words were laid side by side, best pairs first. */
final class NameFeatures {
    /** Below this two words are different words. */
    private static final double LEAST = 0.3;

    private static final double FITS = 0.7;

    private final List<String> shorter;
    private final List<String> longer;
    private final Map<Integer, Pair> pairs = new TreeMap<>();

    private record Pair(int inShorter, int inLonger, double likeness) {}

    private NameFeatures(List<String> shorter, List<String> longer) {
        this.shorter = shorter;
        this.longer = longer;
        align();
    }

    static Map<String, Double> of(EntityType type, String a, String b) {
        List<String> one = NameWords.of(type, a);
        List<String> other = NameWords.of(type, b);
        boolean inOrder = one.size() < other.size()
                || one.size() == other.size() && one.toString().compareTo(other.toString()) <= 0;
        return new NameFeatures(inOrder ? one : other, inOrder ? other : one).all();
    }

    private void align() {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                double likeness = WordLikeness.of(shorter.get(i), longer.get(j));
                if (likeness >= LEAST) {
                    candidates.add(new Pair(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.inShorter() - pair.inLonger()))
                .thenComparingInt(Pair::inShorter)
                .thenComparingInt(Pair::inLonger));
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : candidates) {
            if (!pairs.containsKey(pair.inShorter()) && taken.add(pair.inLonger())) {
                pairs.put(pair.inShorter(), pair);
            }
        }
    }

    private Map<String, Double> all() {
        double worst = 1;
        int misfits = 0;
        int edits = 0;
        double inShorter = 0;
        double inLonger = 0;
        int before = -1;
        boolean swapped = false;
        for (int i = 0; i < shorter.size(); i++) {
            Pair pair = pairs.get(i);
            double likeness = pair == null ? 0 : pair.likeness();
            worst = Math.min(worst, likeness);
            misfits += likeness < FITS ? 1 : 0;
            if (pair != null) {
                String other = longer.get(pair.inLonger());
                edits += WordLikeness.edits(shorter.get(i), other);
                inShorter += shorter.get(i).length() * likeness;
                inLonger += other.length() * likeness;
                swapped |= pair.inLonger() < before;
                before = pair.inLonger();
            }
        }
        int extra = longer.size() - pairs.size();
        String initials = longer.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        Map<String, Double> features = new LinkedHashMap<>();
        features.put(
                "shorter name covered",
                inShorter / Math.max(1, String.join("", shorter).length()));
        features.put(
                "longer name covered",
                inLonger / Math.max(1, String.join("", longer).length()));
        features.put("least alike words", worst);
        features.put("least alike words squared", worst * worst);
        features.put("words left over", Math.min(extra, 3) / 3.0);
        features.put("letters alike", lettersAlike());
        features.put("other numbers", is(!numbers(shorter).equals(numbers(longer))));
        features.put("one word against several", is(shorter.size() == 1 && longer.size() > 1));
        features.put("words that do not fit", Math.min(misfits, 2) / 2.0);
        features.put(
                "acronym",
                is(shorter.size() == 1 && longer.size() > 2 && shorter.get(0).equals(initials)));
        features.put("one letter differs at most", is(edits <= 1));
        features.put("letters that differ", Math.min(edits, 6) / 6.0);
        features.put("other order", is(swapped));
        features.put("other order of three words", is(swapped && shorter.size() > 2));
        features.put("two words in three", is(shorter.size() <= 2 && longer.size() >= 3 && extra > 0));
        return features;
    }

    private double lettersAlike() {
        String a = String.join("", shorter);
        String b = String.join("", longer);
        String sortedA = shorter.stream().sorted().collect(Collectors.joining());
        String sortedB = longer.stream().sorted().collect(Collectors.joining());
        double length = Math.max(1, Math.max(a.length(), b.length()));
        return 1 - Math.min(WordLikeness.edits(a, b), WordLikeness.edits(sortedA, sortedB)) / length;
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream().filter(WordLikeness::isNumber).collect(Collectors.toSet());
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }
}
