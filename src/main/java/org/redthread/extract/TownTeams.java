package org.redthread.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Teams that a report calls by their town or state alone: the Perth of hockey is not that of cricket. */
final class TownTeams {
    private static final Set<String> TOWNS = new HashSet<>();

    static {
        Gazetteer.rows("towns.tsv", 2)
                .forEach(row -> Gazetteer.parts(row[1]).forEach(town -> TOWNS.add(town.toLowerCase(Locale.ROOT))));
        Gazetteer.rows("states.tsv", 2).forEach(row -> TOWNS.add(row[1].toLowerCase(Locale.ROOT)));
    }

    private final String sport;

    /** @param sport that the article reports, or null */
    TownTeams(String sport) {
        this.sport = sport;
    }

    /** The organisation under a name that tells the sport where it is called by a town's name and by nothing else. */
    Chain told(Chain organization) {
        List<String> texts = organization.texts();
        if (sport == null
                || organization.type() != EntityType.Organization
                || !texts.stream().allMatch(text -> TOWNS.contains(text.toLowerCase(Locale.ROOT)))) {
            return organization;
        }
        Chain team = Chain.called(texts.get(0) + " " + sport + " team", EntityType.Organization);
        organization.names().forEach(team::add);
        return team;
    }
}
