package org.redthread.extract;

import java.util.Set;

/** "The Times", "the Commission", "the U.S. Embassy": names that many bear, so that each article means its own by them. */
final class BareKinds {
    private static final Set<String> WORDS = Gazetteer.words("bare-kinds.txt");

    private BareKinds() {}

    static boolean isOne(String name) {
        return WORDS.contains(bare(name));
    }

    /** Without "the". */
    static String bare(String name) {
        return name.startsWith("The ") || name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
}
