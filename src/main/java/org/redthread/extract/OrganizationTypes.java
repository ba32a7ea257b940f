package org.redthread.extract;

import java.util.Optional;
import java.util.Set;

/** Tells companies from other organisations, by what is known, by the name's own words, and by what stands beside it. */
class OrganizationTypes {
    private static final Set<String> OF_COMPANIES = Set.of(
            "ceo",
            "cfo",
            "cto",
            "coo",
            "shares",
            "stock",
            "app",
            "users",
            "customers",
            "shareholders",
            "investors",
            "co-founder",
            "cofounder",
            "stores",
            "store",
            "employees",
            "executive",
            "executives",
            "board",
            "profits");
    private static final Set<String> DONE_TO_COMPANIES =
            Set.of("acquired", "acquire", "acquires", "bought", "acquiring", "acquisition", "takeover", "merger");
    private static final int WINDOW = 7;

    private final Organizations known;
    private final Countries countries;
    private final TypeWords words;

    OrganizationTypes(Organizations known, Countries countries, TypeWords words) {
        this.known = known;
        this.countries = countries;
        this.words = words;
    }

    /** Company or Organization; without any sign the latter, which claims less. */
    EntityType decide(Chain chain) {
        for (String text : chain.texts()) {
            Optional<EntityType> sure =
                    known.named(text).map(Organizations.Known::type).or(() -> byName(text));
            if (sure.isPresent()) {
                return sure.get();
            }
        }
        int score = chain.names().stream().mapToInt(this::context).sum();
        return score > 0 ? EntityType.Company : EntityType.Organization;
    }

    private Optional<EntityType> byName(String text) {
        String[] parts = text.split("[\\s,]+");
        if (parts.length > 1 && words.isLegalForm(parts[parts.length - 1])) {
            return Optional.of(EntityType.Company);
        }
        int of = text.indexOf(" of ");
        if (of > 0) {
            if (text.startsWith("Bank of ")) {
                boolean central = countries.named(text.substring(of + 4)).isPresent();
                return Optional.of(central ? EntityType.Organization : EntityType.Company);
            }
            Optional<EntityType> head = words.ofHead(text.substring(0, of));
            if (head.isPresent()) {
                return head;
            }
        }
        return words.ofHead(text);
    }

    /** Above zero for a company, below for another organisation. */
    private int context(Name name) {
        int score = vote(name.near(-1), 2);
        if (isDealtWith(name)) {
            score += 2;
        }
        if (DONE_TO_COMPANIES.contains(name.near(-1)) || name.near(-2).equals("invested")) {
            score += 2;
        }
        return score + apposition(name);
    }

    /** "Nvidia's shareholders", "shares in Nvidia": said of companies alone. */
    static boolean isDealtWith(Name name) {
        return OF_COMPANIES.contains(name.near(1))
                || name.near(1).matches("['’]s?") && OF_COMPANIES.contains(name.near(2))
                || name.near(-1).matches("of|in")
                        && name.near(-2).matches("shares|ceo|stake|owner|co-founder|unit|shareholders|percent|%");
    }

    /** "Nvidia, the world's largest maker of …": the first noun that tells, before the apposition ends. */
    private int apposition(Name name) {
        if (!name.near(1).equals(",") || !name.near(2).matches("an?|the|one|its|which")) {
            return 0;
        }
        for (int i = 3; i < WINDOW + 3 && !name.near(i).matches("[,.]?"); i++) {
            int vote = vote(name.near(i), 2);
            if (vote != 0) {
                return vote;
            }
        }
        return 0;
    }

    private int vote(String noun, int weight) {
        return words.ofNoun(noun)
                .map(type -> switch (type) {
                    case Company -> weight;
                    case Organization -> -weight;
                    default -> 0;
                })
                .orElse(0);
    }
}
