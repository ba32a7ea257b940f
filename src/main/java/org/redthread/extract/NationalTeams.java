package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries where a report of a match means their teams: the England that beats Moldova is no land. */
class NationalTeams {
    private static final Map<String, String> SPORT_OF = new HashMap<>();

    static {
        for (String[] sport : Gazetteer.rows("sports.tsv", 2)) {
            Gazetteer.parts(sport[1]).forEach(word -> SPORT_OF.put(word, sport[0]));
        }
    }

    /** They are no countries and have teams of their own. */
    private static final Map<String, String> LANDS = Map.of(
            "ENGLAND", "England",
            "SCOTLAND", "Scotland",
            "WALES", "Wales",
            "NORTHERN IRELAND", "Northern Ireland",
            "WEST INDIES", "West Indies");

    /** A report of a sport says so at once ("SOCCER - "), or uses at least so many of its words, */
    private static final int WORDS = 2;

    /** and one of them in every so many words. */
    private static final int SPREAD = 80;

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

    /** @param words of an article, in lower case */
    NationalTeams(Countries countries, List<String> words) {
        this.countries = countries;
        Map<String, Integer> times = new HashMap<>();
        Map<String, Set<String>> telling = new HashMap<>();
        words.stream().filter(SPORT_OF::containsKey).forEach(word -> {
            times.merge(SPORT_OF.get(word), SPREAD, Integer::sum);
            telling.computeIfAbsent(SPORT_OF.get(word), sport -> new HashSet<>())
                    .add(word);
        });
        sport = telling.keySet().stream()
                .filter(each -> telling.get(each).size() >= WORDS && times.get(each) >= words.size()
                        || each.equals(SPORT_OF.get(words.get(0))))
                .max(Comparator.comparing((String each) -> times.get(each)).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    static NationalTeams in(Countries countries, List<List<CoreLabel>> sentences) {
        return new NationalTeams(
                countries,
                sentences.stream()
                        .flatMap(List::stream)
                        .map(token -> token.word().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** What the country's or land's team is called, null of what has none. */
    String nameOf(Name name) {
        String land =
                name.iso2() == null ? LANDS.get(name.text().toUpperCase(Locale.ROOT)) : countries.name(name.iso2());
        return land == null ? null : land + " national " + (sport == null ? "" : sport + " ") + "team";
    }

    /** Whether the country is meant as its team here, by the words beside its name. */
    boolean plays(Name name) {
        if (sport == null || name.form() != Mention.Form.name || nameOf(name) == null) {
            return false;
        }
        String before = name.near(-1);
        if (PLACE_BEFORE.contains(before) || before.equals("to") && !LOST.contains(name.near(-2))) {
            return false;
        }
        // "Toftir, Faroe Islands"
        boolean tellsWhere = before.equals(",")
                && name.from() > 1
                && Character.isUpperCase(
                        name.sentence().get(name.from() - 2).word().charAt(0));
        // "a U.S. citizen"; in a headline's capitals all is tagged as a name
        boolean describes = name.to() < name.sentence().size()
                && name.sentence().get(name.to()).tag().matches("NNS?")
                && Character.isLowerCase(name.sentence().get(name.to()).word().charAt(0))
                && !OF_A_TEAM.contains(name.near(1));
        return !tellsWhere && !describes;
    }
}
