package org.redthread.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom "he", "she" and "its" stand for: the subject of this or the last sentence that agrees; in doubt nobody. */
class Pronouns {
    private static final Map<String, String> GENDERS = Map.of(
            "he",
            FirstNames.MALE,
            "him",
            FirstNames.MALE,
            "his",
            FirstNames.MALE,
            "himself",
            FirstNames.MALE,
            "she",
            FirstNames.FEMALE,
            "her",
            FirstNames.FEMALE,
            "hers",
            FirstNames.FEMALE,
            "herself",
            FirstNames.FEMALE);
    private static final Set<String> NO_SUBJECT_AFTER_IT = Set.of(
            "is", "was", "'s", "’s", "would", "may", "might", "seems", "seemed", "takes", "took", "appears", "turns");
    private static final int REACH = 2;

    private final FirstNames firstNames;
    private final Map<Chain, String> genders = new HashMap<>();

    Pronouns(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** Adds the sentence's pronouns to their chains and to the sentence. */
    void resolve(List<Sentence> sentences, int index) {
        Sentence sentence = sentences.get(index);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tag(i).startsWith("PRP") && !sentence.quoted(i)) {
                int at = i;
                String gender = GENDERS.get(sentence.word(i));
                Optional<Chain> chain =
                        gender == null ? thing(sentences, index, i) : person(sentences, index, i, gender);
                chain.ifPresent(found -> {
                    found.add(new Chain.Reference(sentence.span(at, at + 1), Mention.Form.pronoun));
                    sentence.add(at, found);
                    if (gender != null) {
                        genders.putIfAbsent(found, gender);
                    }
                });
            }
        }
    }

    private Optional<Chain> person(List<Sentence> sentences, int index, int at, String gender) {
        Sentence sentence = sentences.get(index);
        List<Chain> here = sentence.before(at, chain -> agrees(chain, gender));
        boolean object =
                sentence.word(at).matches("him|her") && sentence.tag(at).equals("PRP");
        if (object && here.size() == 1 && sentence.isSubject(here.get(0)) && !clauseBetween(sentence, at)) {
            here = List.of();
        }
        if (!here.isEmpty()) {
            return here.size() == 1 || !object && sentence.isSubject(here.get(0))
                    ? Optional.of(here.get(0))
                    : Optional.empty();
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Sentence last = sentences.get(i);
            List<Chain> there = last.all(chain -> agrees(chain, gender) && !(object && sentence.holds(chain)));
            if (!there.isEmpty()) {
                return there.size() == 1 || last.isSubject(there.get(0)) ? Optional.of(there.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A second verb or a comma between subject and pronoun: "Ma said they asked him" may come back to Ma. */
    private static boolean clauseBetween(Sentence sentence, int at) {
        int verbs = 0;
        for (int i = 0; i < at; i++) {
            if (sentence.tag(i).matches("VB[DZP]|MD")) {
                verbs++;
            }
        }
        return verbs > 1;
    }

    private boolean agrees(Chain chain, String gender) {
        return chain.type() == EntityType.Person
                && gender.equals(genders.computeIfAbsent(chain, person -> gender(person, gender)));
    }

    /** What titles and first names tell; where they do not, the first pronoun that fits decides. */
    private String gender(Chain person, String asked) {
        for (Name name : person.names()) {
            String title = FirstNames.ofTitle(name.near(-1));
            if (title != null) {
                return title;
            }
        }
        List<String> words = person.names().get(0).words();
        String known = words.size() > 1 ? firstNames.gender(words.get(0)) : null;
        return known == null ? asked : known;
    }

    /** "its" goes back to the one organisation or country that is the subject; "It" to the last sentence's. */
    private Optional<Chain> thing(List<Sentence> sentences, int index, int at) {
        Sentence sentence = sentences.get(index);
        if (sentence.word(at).equals("its")) {
            List<Chain> here = sentence.before(at, Pronouns::isThing);
            return here.size() == 1 && sentence.isSubject(here.get(0)) ? Optional.of(here.get(0)) : Optional.empty();
        }
        boolean opens = sentence.word(at).equals("it") && at == 0 && !NO_SUBJECT_AFTER_IT.contains(sentence.word(1));
        if (opens && index > 0) {
            Sentence last = sentences.get(index - 1);
            List<Chain> there = last.all(Pronouns::isThing);
            return !there.isEmpty() && last.isSubject(there.get(0)) && there.size() == 1
                    ? Optional.of(there.get(0))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isThing(Chain chain) {
        return chain.type() != EntityType.Person && chain.type() != EntityType.Place;
    }
}
