package org.redthread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the names of persons: the full name, then surname or first name alone. */
class PersonChains {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", ",");

    private final FirstNames firstNames;

    PersonChains(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** A name that no full name explains makes a chain of its own, known only here. */
    List<Chain> join(List<Name> persons) {
        List<Chain> chains = new ArrayList<>();
        for (Name name : persons) {
            if (parts(name).size() > 1) {
                chains.stream()
                        .filter(chain -> sameFullName(parts(chain.names().get(0)), parts(name)))
                        .findFirst()
                        .orElseGet(() -> opened(chains))
                        .add(name);
            }
        }
        List<Chain> full = List.copyOf(chains);
        for (Name name : persons) {
            if (parts(name).size() == 1) {
                Chain chain = introduced(name, full);
                if (chain == null) {
                    chain = chains.stream()
                            .filter(other -> other.names().get(0).text().equals(name.text()))
                            .findFirst()
                            .orElseGet(() -> opened(chains));
                    chain.setLocal();
                }
                chain.add(name);
            }
        }
        return chains;
    }

    private static Chain opened(List<Chain> chains) {
        Chain chain = new Chain(EntityType.Person);
        chains.add(chain);
        return chain;
    }

    /** By surname before first name, and the first introduced of several, unless Mr or Mrs speaks against it. */
    private Chain introduced(Name name, List<Chain> full) {
        String word = parts(name).get(0);
        String gender = FirstNames.ofTitle(name.near(-1));
        for (boolean last : new boolean[] {true, false}) {
            for (Chain chain : full) {
                List<String> parts = parts(chain.names().get(0));
                String known = firstNames.gender(parts.get(0));
                boolean agrees = gender == null || known == null || gender.equals(known);
                if (parts.get(last ? parts.size() - 1 : 0).equals(word) && agrees) {
                    return chain;
                }
            }
        }
        return null;
    }

    private static boolean sameFullName(List<String> a, List<String> b) {
        return a.get(a.size() - 1).equalsIgnoreCase(b.get(b.size() - 1)) && sameFirst(a.get(0), b.get(0));
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
