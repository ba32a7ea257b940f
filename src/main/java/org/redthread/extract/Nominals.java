package org.redthread.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whom "the company", "the minister" or "the Alibaba founder" stands for; where the text does not tell, nobody. */
class Nominals {
    private static final int MODIFIERS = 3;
    private static final int REACH = 2;
    private static final int MEMORY = 40;
    private static final Set<String> ANY_COMPANY =
            Set.of("company", "firm", "startup", "start-up", "business", "corporation", "conglomerate", "giant");

    private final TypeWords words;
    private final Descriptions descriptions;
    private final List<Chain> chains;
    /** Whether a noun can stand for any chain at all. */
    private final Map<String, Boolean> canStand = new HashMap<>();

    Nominals(TypeWords words, Descriptions descriptions, List<Chain> chains) {
        this.words = words;
        this.descriptions = descriptions;
        this.chains = chains;
    }

    /** Adds the sentence's nominals to their chains and to the sentence. */
    void resolve(List<Sentence> sentences, int index) {
        Sentence sentence = sentences.get(index);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).equals("the")) {
                int head = head(sentence, i);
                if (head > 0) {
                    int from = i;
                    referent(sentences, index, from, head).ifPresent(chain -> {
                        chain.add(new Chain.Reference(sentence.span(from, head + 1), Mention.Form.nominal));
                        sentence.add(head, chain);
                    });
                }
            }
        }
    }

    /** The singular noun that ends the phrase, -1 where the phrase only leads to a name or goes on with "of". */
    private int head(Sentence sentence, int the) {
        int i = the + 1;
        while (i - the <= MODIFIERS
                && sentence.tag(i).matches("JJ|NN|NNP|HYPH")
                && sentence.tag(i + 1).matches("NN|NNP|HYPH")) {
            i++;
        }
        boolean noun =
                sentence.tag(i).equals("NN") && words.ofNoun(sentence.word(i)).isPresent();
        boolean goesOn = sentence.tag(i + 1).matches("NNP?S?|HYPH")
                || sentence.word(i + 1).equals("of");
        return noun && !goesOn && !sentence.named(i) && !sentence.word(the + 1).matches("other|first|second|new|next")
                ? i
                : -1;
    }

    private Optional<Chain> referent(List<Sentence> sentences, int index, int from, int head) {
        Sentence sentence = sentences.get(index);
        String noun = sentence.word(head);
        EntityType type = words.ofNoun(noun).orElseThrow();
        boolean named = false;
        for (int i = from + 1; i < head; i++) {
            named |= sentence.named(i);
        }
        if (named) {
            return Descriptions.isOfBusiness(noun) ? byRole(sentences, index) : Optional.empty();
        }
        return switch (type) {
            case Person -> described(sentences, index, from, noun, type);
            case Company ->
                ANY_COMPANY.contains(noun)
                        ? nearest(sentences, index, from)
                        : described(sentences, index, from, noun, type);
            default -> called(sentences, index, from, noun);
        };
    }

    /** "The Alibaba founder": the one person in business just spoken of who is not named in this sentence too. */
    private Optional<Chain> byRole(List<Sentence> sentences, int index) {
        List<Chain> candidates = new ArrayList<>();
        for (int i = index - 1; i >= Math.max(0, index - REACH) && candidates.isEmpty(); i--) {
            candidates.addAll(sentences
                    .get(i)
                    .all(chain -> chain.type() == EntityType.Person
                            && descriptions.isInBusiness(chain)
                            && !sentences.get(index).holds(chain)));
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The last one before whom the text has called so. */
    private Optional<Chain> described(List<Sentence> sentences, int index, int from, String noun, EntityType type) {
        return last(sentences, index, from, noun, chain -> chain.type() == type && descriptions.says(chain, noun));
    }

    /** "the ministry": the last one before with the word in its name. */
    private Optional<Chain> called(List<Sentence> sentences, int index, int from, String noun) {
        return last(
                sentences,
                index,
                from,
                noun,
                chain -> chain.type() == EntityType.Organization
                        && chain.texts().get(0).toLowerCase(Locale.ROOT).contains(noun));
    }

    private Optional<Chain> last(List<Sentence> sentences, int index, int from, String noun, Predicate<Chain> wanted) {
        if (!canStand.computeIfAbsent(noun, any -> chains.stream().anyMatch(wanted))) {
            return Optional.empty();
        }
        for (int i = index; i >= Math.max(0, index - MEMORY); i--) {
            List<Chain> found = new ArrayList<>(
                    i == index
                            ? sentences.get(i).before(from, wanted)
                            : sentences.get(i).all(wanted));
            if (!found.isEmpty()) {
                Collections.reverse(found);
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** The only company here or in the sentence before, or else that sentence's subject. */
    private Optional<Chain> nearest(List<Sentence> sentences, int index, int from) {
        List<Chain> here = sentences.get(index).before(from, chain -> chain.type() == EntityType.Company);
        if (!here.isEmpty()) {
            return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Sentence sentence = sentences.get(i);
            List<Chain> there = sentence.all(chain -> chain.type() == EntityType.Company);
            if (!there.isEmpty()) {
                return there.size() == 1 || sentence.isSubject(there.get(0))
                        ? Optional.of(there.get(0))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
