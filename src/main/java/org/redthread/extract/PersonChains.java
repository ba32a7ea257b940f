package org.redthread.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the names of persons: the full name, then surname or first name alone. */
class PersonChains {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", ",");

    private final FirstNames firstNames;

    PersonChains(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** A name that no full name explains makes a chain of its own, known only here. */
    List<Chain> join(List<Name> persons) {
        Introduced full = new Introduced();
        for (Name name : persons) {
            if (parts(name).size() > 1) {
                full.chain(parts(name)).add(name);
            }
        }
        Map<String, Chain> alone = new LinkedHashMap<>();
        for (Name name : persons) {
            if (parts(name).size() == 1) {
                Chain chain = full.meant(parts(name).get(0), FirstNames.ofTitle(name.near(-1)));
                if (chain == null) {
                    chain = alone.computeIfAbsent(name.text(), text -> new Chain(EntityType.Person));
                    chain.setLocal();
                }
                chain.add(name);
            }
        }
        return Stream.concat(full.all.stream(), alone.values().stream()).toList();
    }

    /** The persons named in full, found by either end of their names: a list may have thousands. */
    private final class Introduced {
        private record Person(String first, Chain chain) {}

        private final List<Chain> all = new ArrayList<>();
        private final Map<String, List<Person>> bySurname = new HashMap<>();
        private final Map<String, List<Person>> byWord = new HashMap<>();

        Chain chain(List<String> parts) {
            String first = parts.get(0);
            String surname = parts.get(parts.size() - 1);
            List<Person> same = bySurname.computeIfAbsent(surname.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
            for (Person person : same) {
                if (sameFirst(person.first(), first)) {
                    return person.chain();
                }
            }
            Person person = new Person(first, new Chain(EntityType.Person));
            all.add(person.chain());
            same.add(person);
            byWord.computeIfAbsent("last " + surname, key -> new ArrayList<>()).add(person);
            byWord.computeIfAbsent("first " + first, key -> new ArrayList<>()).add(person);
            return person.chain();
        }

        /** By surname before first name, and the first introduced of several, unless Mr or Mrs speaks against it. */
        Chain meant(String word, String gender) {
            for (String end : List.of("last ", "first ")) {
                for (Person person : byWord.getOrDefault(end + word, List.of())) {
                    String known = firstNames.gender(person.first());
                    if (gender == null || known == null || gender.equals(known)) {
                        return person.chain();
                    }
                }
            }
            return null;
        }
    }

    private static boolean sameFirst(String a, String b) {
        return a.equals(b)
                || isInitial(a) && b.startsWith(a.substring(0, 1))
                || isInitial(b) && a.startsWith(b.substring(0, 1));
    }

    private static boolean isInitial(String word) {
        return word.matches("\\p{Lu}\\.?");
    }

    private static List<String> parts(Name name) {
        return name.parts().stream().filter(word -> !SUFFIXES.contains(word)).toList();
    }
}
