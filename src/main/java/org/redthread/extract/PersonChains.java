package org.redthread.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the names of persons: the full name, then surname or first name alone. */
class PersonChains {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", ",");
    private static final Set<String> OF_A_SON = Set.of("Jr", "Jr.", "II", "III", "IV");

    /** Before what is a son's alone. */
    private static final String JUNIOR = "junior ";

    /** With one more word they are a surname alone: "de Blasio", "von der Leyen". */
    private static final Set<String> PARTICLES = Set.of(
            "da", "de", "del", "della", "den", "der", "di", "dos", "du", "la", "le", "ten", "ter", "van", "von", "Da",
            "De", "Del", "Della", "Di", "Dos", "Du", "La", "Le", "Von");

    private final FirstNames firstNames;

    PersonChains(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** A name that no full name explains makes a chain of its own, known only here. */
    List<Chain> join(List<Name> persons) {
        Introduced full = new Introduced();
        for (Name name : persons) {
            if (parts(name).size() > 1) {
                full.chain(parts(name), isSon(name)).add(name);
            }
        }
        Map<String, Chain> alone = new LinkedHashMap<>();
        for (Name name : persons) {
            if (parts(name).size() == 1) {
                Chain chain = full.meant(parts(name).get(0), FirstNames.ofTitle(name.near(-1)), isSon(name));
                if (chain == null) {
                    chain = alone.computeIfAbsent(name.text(), text -> new Chain(EntityType.Person));
                    chain.setLocal();
                }
                chain.add(name);
            }
        }
        return Stream.concat(full.all.stream(), alone.values().stream()).toList();
    }

    /**
     * The persons named in full, each found by its names without a look at the others: a list may have thousands of one
     * family.
     */
    private final class Introduced {
        private record Person(String first, Chain chain) {}

        private final List<Chain> all = new ArrayList<>();
        private final Map<String, Person> byName = new HashMap<>();
        private final Map<String, Person> byInitial = new HashMap<>();
        private final Map<String, Chain> byWord = new HashMap<>();

        /** "A. Ruiz" is the first Ruiz whose first name begins so; who comes after such a one may be nobody else. */
        Chain chain(List<String> parts, boolean son) {
            String first = parts.get(0);
            String surname = parts.get(parts.size() - 1);
            String junior = son ? JUNIOR : "";
            String family = junior + surname.toLowerCase(Locale.ROOT) + " ";
            String initial = family + first.substring(0, 1);
            Person alike = byInitial.get(initial);
            boolean same = alike != null && (isInitial(first) || isInitial(alike.first()));
            Person known = same ? alike : byName.get(family + first);
            if (known != null) {
                return known.chain();
            }
            Person person = new Person(first, new Chain(EntityType.Person));
            all.add(person.chain());
            byName.put(family + first, person);
            byInitial.putIfAbsent(initial, person);
            remember(junior + "last " + surname, person);
            remember(junior + "first " + first, person);
            return person.chain();
        }

        /** As whom each gender may mean, unless another was introduced before. */
        private void remember(String word, Person person) {
            byWord.putIfAbsent(word, person.chain());
            String known = firstNames.gender(person.first());
            for (String gender : List.of(FirstNames.MALE, FirstNames.FEMALE)) {
                if (known == null || known.equals(gender)) {
                    byWord.putIfAbsent(gender + word, person.chain());
                }
            }
        }

        /**
         * By surname before first name, and the first introduced of several, unless Mr or Mrs speaks against it. Of father and
         * son the bare name is the father's, the one with "Jr." the son's.
         */
        Chain meant(String word, String gender, boolean son) {
            String asked = gender == null ? "" : gender;
            return Stream.of("last ", "first ")
                    .flatMap(end -> Stream.of(son ? "" : asked + end + word, asked + JUNIOR + end + word))
                    .map(byWord::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static boolean isInitial(String word) {
        return word.matches("\\p{Lu}\\.?");
    }

    private static boolean isSon(Name name) {
        return OF_A_SON.contains(name.parts().get(name.parts().size() - 1));
    }

    private static List<String> parts(Name name) {
        List<String> parts = name.parts().stream()
                .map(word -> word.replaceFirst(",$", ""))
                .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
                .toList();
        int last = parts.size() - 1;
        return last > 0 && PARTICLES.containsAll(parts.subList(0, last)) ? parts.subList(last, last + 1) : parts;
    }
}
