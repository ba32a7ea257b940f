package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.redthread.extract.Mention.Form;

/** Countries by name and demonym, and governments by their seat or as "the Chinese authorities". */
class CountryNames {
    private static final int LONGEST = 8;
    private static final Set<String> GOVERNMENT =
            Set.of("government", "authorities", "officials", "regime", "leadership", "side");
    private static final Set<String> LANGUAGE_BEFORE = Set.of(
            "in",
            "into",
            "speak",
            "speaks",
            "spoke",
            "speaking",
            "spoken",
            "learn",
            "learning",
            "fluent",
            "taught",
            "teaches");
    private static final Set<String> NOT_THE_COUNTRY_AFTER = Set.of(
            "language",
            "languages",
            "food",
            "cuisine",
            "restaurant",
            "restaurants",
            "dish",
            "dishes",
            "cooking",
            "wine",
            "wines",
            "cheese",
            "fries",
            "whiskey",
            "pastry",
            "toast",
            "speaker",
            "speakers",
            "translation",
            "dictionary",
            "subtitles",
            "medicine",
            "american",
            "americans",
            "zodiac",
            "calendar",
            "shepherd",
            "bulldog",
            "ocean");
    private static final Set<String> OTHER_BEFORE = Set.of(
            "latin",
            "south",
            "north",
            "central",
            "native",
            "african",
            "asian",
            "italian",
            "irish",
            "hispanic",
            "mexican",
            "new",
            "east",
            "west",
            "eastern",
            "western",
            "northern",
            "southern",
            "de",
            "del",
            "della",
            "des",
            "di",
            "du");
    private static final Set<String> PLACE_BEFORE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "through",
            "across",
            "downtown",
            "central",
            "visit",
            "visited",
            "leave",
            "left",
            "reach",
            "reached",
            "into",
            "of",
            "to");
    private static final Set<String> PARTY_BEFORE = Set.of(
            "with", "by", "against", "between", "urged", "accused", "pressed", "urge", "accuse", "press", "told",
            "warned", "tell", "warn", "upon");
    private static final Set<String> ACTS_ON = Set.of(
            "policy",
            "policies",
            "decision",
            "move",
            "ban",
            "sanctions",
            "restrictions",
            "export",
            "response",
            "foreign",
            "claim",
            "claims",
            "position",
            "stance",
            "ambassador",
            "envoy",
            "efforts",
            "plan",
            "plans",
            "crackdown",
            "military",
            "leaders",
            "officials",
            "rare",
            "nuclear",
            "allies",
            "ally",
            "demand",
            "demands",
            "proposal",
            "invasion",
            "interests",
            "support",
            "role",
            "trade",
            "diplomatic",
            "security");

    private final Countries countries;

    CountryNames(Countries countries) {
        this.countries = countries;
    }

    void propose(NameScan scan) {
        for (int i = 0; i < scan.tokens().size(); i++) {
            if (Character.isUpperCase(scan.tokens().get(i).word().charAt(0))) {
                propose(scan, i);
            }
        }
    }

    private void propose(NameScan scan, int from) {
        for (int to = Math.min(scan.tokens().size(), from + LONGEST); to > from; to--) {
            String words = scan.text(from, to);
            Optional<Countries.Country> country = countries.named(words);
            if (country.isPresent()) {
                propose(scan, from, to, country.get());
                return;
            }
            country = countries.ruledFrom(words);
            if (country.isPresent() && acts(scan.tokens(), from, to)) {
                scan.propose(from, to, country.get());
                return;
            }
        }
    }

    private void propose(NameScan scan, int from, int to, Countries.Country country) {
        List<CoreLabel> tokens = scan.tokens();
        String before = word(tokens, from - 1);
        String after = word(tokens, to);
        boolean demonym = country.form() == Form.demonym;
        if (!demonym && isPersonName(tokens, from, to) || OTHER_BEFORE.contains(before)) {
            return;
        }
        boolean hyphened = isHyphened(tokens, to);
        String described = hyphened ? word(tokens, to + 1) : after;
        if (demonym && (NOT_THE_COUNTRY_AFTER.contains(described) || isLanguage(tokens, from, to))) {
            return;
        }
        if (country.iso2() != null && GOVERNMENT.contains(after)) {
            scan.propose(from, to + 1, new Countries.Country(country.iso2(), country.name(), Form.nominal));
        } else if (hyphened) {
            scan.propose(from, to, new Countries.Country(country.iso2(), country.name(), Form.demonym));
        } else {
            scan.propose(from, to, country);
        }
    }

    /** "U.S.-made"; not the dash in "Scorers: U.S. - Moore". */
    private static boolean isHyphened(List<CoreLabel> tokens, int to) {
        return word(tokens, to).equals("-")
                && to + 1 < tokens.size()
                && tokens.get(to).beginPosition() == tokens.get(to - 1).endPosition();
    }

    /** "Jordan" or "Chad" where the models see a person. */
    private static boolean isPersonName(List<CoreLabel> tokens, int from, int to) {
        return to == from + 1 && tokens.get(from).ner().endsWith("PERSON");
    }

    private static boolean isLanguage(List<CoreLabel> tokens, int from, int to) {
        boolean modifies = to < tokens.size() && tokens.get(to).tag().matches("NN.*|JJ.*|HYPH");
        return !modifies && LANGUAGE_BEFORE.contains(word(tokens, from - 1));
    }

    /** A capital acts where it is the subject of a verb, who something is done with or by, or whose policy it is. */
    private static boolean acts(List<CoreLabel> tokens, int from, int to) {
        String before = word(tokens, from - 1);
        if (before.equals("of") && to < tokens.size() && tokens.get(to).tag().equals("VBG")) {
            return true;
        }
        if (PLACE_BEFORE.contains(before)) {
            return false;
        }
        if (PARTY_BEFORE.contains(before) || word(tokens, to).matches("officials|authorities|government")) {
            return true;
        }
        if (to < tokens.size() && tokens.get(to).word().matches("['’]s|['’]")) {
            return ACTS_ON.contains(word(tokens, to + 1));
        }
        boolean subject = to < tokens.size() && tokens.get(to).tag().matches("VB[DZPG]|MD");
        return subject && !before.matches("from|on|via|,|and");
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }
}
