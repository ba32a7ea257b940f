package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What a document names once is named wherever the same words stand, and everywhere with the same type. */
class Repeats {
    private static final int SHORTEST_WORD = 2;
    private static final int NOUN_WEIGHT = 3;
    private static final int SURE_WEIGHT = 10;
    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    /** How a surface is typed over the document, by votes. */
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

    /** All names, and for a first word how long those are that begin with it: a list may have thousands of such. */
    private final Set<List<String>> remembered = new HashSet<>();

    private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final TypeWords words;
    private final BusinessSigns signs;

    Repeats(List<List<Name>> found, List<List<CoreLabel>> sentences, TypeWords words) {
        this.words = words;
        this.signs = new BusinessSigns(words);
        Set<String> small = new HashSet<>();
        sentences.forEach(sentence -> sentence.forEach(token -> {
            if (Character.isLowerCase(token.word().charAt(0))) {
                small.add(token.word());
            }
        }));
        for (List<Name> sentence : found) {
            for (Name name : sentence) {
                if (name.type() != null && name.iso2() == null) {
                    vote(name);
                    List<String> parts = name.words();
                    remember(parts, small);
                    if (name.type() == EntityType.Person && name.parts().size() > 1) {
                        String surname = name.parts().get(name.parts().size() - 1);
                        surnames.add(surname);
                        remember(name.lastPart(), small);
                    }
                }
            }
        }
    }

    /** "the band Spirit", "chipmaker Nvidia": the noun beside it outweighs the model. */
    private void vote(Name name) {
        Map<EntityType, Integer> counts = votes.computeIfAbsent(name.text(), text -> new HashMap<>());
        counts.merge(name.type(), 1, Integer::sum);
        EntityType noun = words.ofNoun(name.near(-1)).orElse(EntityType.Person);
        if (noun != EntityType.Person || name.near(-1).equals("unit")) {
            counts.merge(EntityType.Organization, NOUN_WEIGHT, Integer::sum);
        }
        if (name.parts().size() == 1 && signs.sure(name)) {
            counts.merge(EntityType.Organization, SURE_WEIGHT, Integer::sum);
        }
        if (isTown(name)) {
            counts.merge(EntityType.Place, NOUN_WEIGHT, Integer::sum);
        }
        if (name.near(1).equals("administration")
                || name.near(-1).matches("(president|senator|judge|pastor|mrs?|ms|sen|rep|gov|dr)\\.?")) {
            counts.merge(EntityType.Person, NOUN_WEIGHT, Integer::sum);
        }
    }

    /** "the Turin company", "Turin-based". */
    private static boolean isTown(Name name) {
        return name.near(1).equals("-") && name.near(2).equals("based")
                || name.near(-1).equals("the") && name.near(1).matches("company|firm|maker|startup|start-up");
    }

    private void remember(List<String> words, Set<String> small) {
        String first = words.get(0);
        boolean telling = words.size() > 1
                || first.length() >= SHORTEST_WORD
                        && Character.isUpperCase(first.charAt(0))
                        && !small.contains(first.toLowerCase());
        if (telling && remembered.add(words)) {
            lengths.computeIfAbsent(first, word -> new TreeSet<>()).add(words.size());
        }
    }

    /** Proposes the document's names where a sentence holds them. */
    void propose(NameScan scan) {
        List<String> words = scan.tokens().stream().map(CoreLabel::word).toList();
        for (int i = 0; i < words.size(); i++) {
            int end = end(words, i);
            if (end > i) {
                scan.propose(i, end, type(scan.text(i, end)));
            }
        }
    }

    /** Where the longest of the document's names ends that begins with a word; there where there is none. */
    private int end(List<String> words, int from) {
        for (int length : lengths.getOrDefault(words.get(from), NONE).descendingSet()) {
            int to = from + length;
            if (to <= words.size() && remembered.contains(words.subList(from, to))) {
                return to;
            }
        }
        return from;
    }

    /** The type most of the same words have in the document; a full name's surname is a person's. */
    EntityType type(String text) {
        Map<EntityType, Integer> counts = votes.getOrDefault(text, Map.of());
        if (surnames.contains(text) && !counts.containsKey(EntityType.Place)) {
            return EntityType.Person;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
