package org.redthread.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries where a report of a match means their teams: the England that beats Moldova is no land. */
class NationalTeams {
    private static final Set<String> PLACE_BEFORE = Set.of(
            "in",
            "from",
            "across",
            "near",
            "outside",
            "around",
            "into",
            "through",
            "throughout",
            "visit",
            "visited",
            "of",
            "at",
            "(");
    private static final Set<String> LOST =
            Set.of("lose", "loses", "lost", "losing", "fall", "falls", "fell", "loss", "defeat", "defeats");
    private static final Set<String> OF_A_TEAM = Set.of(
            "team",
            "squad",
            "side",
            "captain",
            "skipper",
            "coach",
            "manager",
            "player",
            "players",
            "striker",
            "keeper",
            "goalkeeper",
            "defender",
            "midfielder",
            "batsman",
            "bowler",
            "selectors");

    private final Countries countries;
    private final String sport;

    /** @param sport that the article reports, or null */
    NationalTeams(Countries countries, String sport) {
        this.countries = countries;
        this.sport = sport;
    }

    /** What the country's or land's team is called, null of what has none. */
    String nameOf(Name name) {
        return countries
                .nation(name)
                .map(nation -> nation + " national " + (sport == null ? "" : sport + " ") + "team")
                .orElse(null);
    }

    /** Which of these names mean teams: a country that plays by one of them does by all that don't say where. */
    Set<Span> playing(List<Name> names) {
        Set<String> teams = names.stream().filter(this::plays).map(this::nameOf).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> mayPlay(name) && teams.contains(nameOf(name)))
                .map(Name::span)
                .collect(Collectors.toSet());
    }

    private boolean plays(Name name) {
        // "a U.S. citizen"; in a headline's capitals all is tagged as a name
        boolean describes = name.to() < name.sentence().size()
                && name.sentence().get(name.to()).tag().matches("NNS?")
                && Character.isLowerCase(name.sentence().get(name.to()).word().charAt(0))
                && !OF_A_TEAM.contains(name.near(1));
        return mayPlay(name) && !describes;
    }

    private boolean mayPlay(Name name) {
        if (sport == null || name.form() != Mention.Form.name || nameOf(name) == null) {
            return false;
        }
        String before = name.near(-1);
        // "Toftir, Faroe Islands"
        boolean tellsWhere = before.equals(",")
                && name.from() > 1
                && Character.isUpperCase(
                        name.sentence().get(name.from() - 2).word().charAt(0));
        return !tellsWhere && !PLACE_BEFORE.contains(before) && (!before.equals("to") || LOST.contains(name.near(-2)));
    }
}
