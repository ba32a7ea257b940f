package org.redthread.extract;

import java.util.Set;

/** What is said beside a name that is said of businesses alone, whatever the name looks like. */
class BusinessSigns {
    private static final int LONGEST = 8;

    /** Nouns for a business that are also said of persons. */
    private static final Set<String> PERSONS_TOO = Set.of(
            "contractor",
            "developer",
            "producer",
            "dealer",
            "broker",
            "publisher",
            "builder",
            "operator",
            "miner",
            "parent",
            "investor",
            "financier",
            "auditor",
            "provider",
            "vendor",
            "maker");

    private final TypeWords words;

    BusinessSigns(TypeWords words) {
        this.words = words;
    }

    /** "shares of Ampero", "Ampero's CEO", "Ampero, a Dutch startup": true only where no town or person is meant. */
    boolean sure(Name name) {
        boolean of = name.near(-1).equals("of") && name.near(-2).matches("shares|ceo|shareholders")
                || name.near(-1).equals("in") && name.near(-2).matches("stake|shareholders")
                || name.near(-1).equals("acquired");
        boolean has = name.near(1).matches("['’]s?") && name.near(2).matches("ceo|cfo|shares|shareholders|subsidiary")
                || name.near(1).matches("ceo|cfo");
        return of || has || isCalledBusiness(name);
    }

    private boolean isCalledBusiness(Name name) {
        if (!name.near(1).equals(",") || !name.near(2).matches("an?|the|one")) {
            return false;
        }
        for (int i = 3; i < LONGEST && !name.near(i).matches("[,.;]?|of|who|that|which|whose|in|for"); i++) {
            EntityType type = words.ofNoun(name.near(i)).orElse(null);
            boolean ends = name.near(i + 1).matches("[,.;]?|that|which|whose|of|in|based|with|owned|founded|run|from");
            if (type != null && ends) {
                return type == EntityType.Company && !PERSONS_TOO.contains(name.near(i));
            }
        }
        return false;
    }
}
