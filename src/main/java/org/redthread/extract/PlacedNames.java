package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that the words beside them tell, whatever the models make of them: "mayor of Farmville", "Stockton, Calif.",
 * "Ann Lee of Open Ledger", "Americans for Clean Air", "the Embassy of Sweden", "Dade County police Capt. Bob Moe".
 */
final class PlacedNames {
    private static final Set<String> GOVERNED = ModelNames.WORDS.get("governed");
    private static final Set<String> PEOPLE = ModelNames.WORDS.get("people");
    private static final Set<String> CONSTABLES = ModelNames.WORDS.get("constable");
    private static final Set<String> EMBASSIES = Set.of("Embassy", "Consulate");
    private static final int SHORTEST = 2;

    private PlacedNames() {}

    static void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            String word = word(tokens, i);
            if (word.equals("of")) {
                afterOf(scan, i);
            } else if (word.matches("for|Against|against")
                    && PEOPLE.contains(word(tokens, i - 1))
                    && !startsLabel(tokens, i + 1)) {
                proposeFrom(scan, i - 1, nameEnd(tokens, i + 1), i + 1, EntityType.Organization);
            } else if (word.equals(",") && isAlone(tokens, i - 1) && isShortRegion(word(tokens, i + 1))) {
                scan.propose(i - 1, i, EntityType.Place);
            } else if (word.matches("[Pp]olice")
                    && isPlace(tokens, i - 1)
                    && CONSTABLES.contains(word(tokens, i + 1).toLowerCase(Locale.ROOT))) {
                scan.propose(start(tokens, i), i + 1, EntityType.Organization);
            }
        }
    }

    private static void afterOf(NameScan scan, int of) {
        List<CoreLabel> tokens = scan.tokens();
        String before = word(tokens, of - 1);
        int end = nameEnd(tokens, of + 1);
        boolean unlabelled = end > of + 1
                && tokens.subList(of + 1, end).stream()
                        .allMatch(token -> token.ner().equals("O"));
        if (GOVERNED.contains(before.toLowerCase(Locale.ROOT))) {
            proposeFrom(scan, of + 1, end, of + 1, EntityType.Place);
        } else if (unlabelled && end - of > SHORTEST && tokens.get(of - 1).ner().endsWith("PERSON")) {
            scan.propose(of + 1, end, EntityType.Organization);
        } else if (EMBASSIES.contains(before) && isPlace(tokens, of + 1)) {
            proposeFrom(scan, of - 1, nameEnd(tokens, of + 1), of + 1, EntityType.Organization);
        }
    }

    private static void proposeFrom(NameScan scan, int from, int to, int least, EntityType type) {
        if (to > least) {
            scan.propose(from, to, type);
        }
    }

    /** Where the capitalised words end that begin at a token. */
    private static int nameEnd(List<CoreLabel> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && Character.isUpperCase(word(tokens, end).charAt(0))
                && !NameEdges.isDate(word(tokens, end))) {
            end++;
        }
        return end;
    }

    /** One capitalised word that no other capitalised one goes before. */
    private static boolean isAlone(List<CoreLabel> tokens, int i) {
        return Character.isUpperCase(word(tokens, i).charAt(0))
                && tokens.get(i).tag().startsWith("NNP")
                && (i == 0 || !Character.isUpperCase(word(tokens, i - 1).charAt(0)));
    }

    /** "Calif.", which stands after a town; "Georgia" stands after much else. */
    private static boolean isShortRegion(String word) {
        return word.endsWith(".") && Shown.isRegion(word);
    }

    private static boolean isPlace(List<CoreLabel> tokens, int i) {
        return i < tokens.size() && tokens.get(i).ner().endsWith("LOCATION");
    }

    private static int start(List<CoreLabel> tokens, int end) {
        int start = end - 1;
        while (start > 0 && tokens.get(start).ner().equals("I-LOCATION")) {
            start--;
        }
        return start;
    }

    /** "Doctors for Ann Lee": theirs, no body of that name. */
    private static boolean startsLabel(List<CoreLabel> tokens, int i) {
        return i < tokens.size() && tokens.get(i).ner().startsWith("B-");
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).word() : "";
    }
}
