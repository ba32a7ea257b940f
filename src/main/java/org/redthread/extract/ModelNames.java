package org.redthread.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as the models label them, with the ends mended that they often get wrong. */
class ModelNames {
    static final Map<String, Set<String>> WORDS = Gazetteer.rows("name-words.tsv", 2).stream()
            .collect(toUnmodifiableMap(row -> row[0], row -> Set.copyOf(Gazetteer.parts(row[1]))));
    private static final Set<String> EVENTS = WORDS.get("event");
    private static final Set<String> MEASURES = WORDS.get("measure");
    private static final Set<String> NATIONAL = WORDS.get("national");
    private static final Pattern LINK = Pattern.compile("\\w\\.\\w+/");
    private static final Set<String> AND = Set.of("and", "&", "or");

    private final TypeWords words;

    ModelNames(TypeWords words) {
        this.words = words;
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        int from = 0;
        while (from < tokens.size()) {
            String label = tokens.get(from).ner();
            if (label.equals("O")) {
                from++;
                continue;
            }
            String kind = label.substring(2);
            int to = from + 1;
            while (to < tokens.size() && tokens.get(to).ner().equals("I-" + kind)) {
                to++;
            }
            propose(scan, from, to, kind);
            from = to;
        }
    }

    private void propose(NameScan scan, int from, int to, String kind) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = from + 1; i < to - 1; i++) {
            if (describes(tokens.get(i))) {
                propose(scan, from, i, kind);
                propose(scan, i + 1, to, kind);
                return;
            }
        }
        int start = from;
        int end = to;
        while (end - 1 > start
                && (isClitic(tokens.get(end - 1).word())
                        || isEllipsis(tokens.get(end - 1).word()))) {
            end--;
        }
        EntityType type =
                switch (kind) {
                    case "PERSON" -> EntityType.Person;
                    case "ORGANIZATION" -> EntityType.Organization;
                    case "MISC" -> null;
                    default -> EntityType.Place;
                };
        int possessive = possessive(tokens, start, end);
        if (type != null && possessive > 0) {
            end = possessive;
        }
        if (type == EntityType.Organization && MEASURES.contains(word(tokens, after(tokens, end)))
                || Headings.isHeading(tokens, start, end)
                || EVENTS.contains(tokens.get(end - 1).word()) && end - start > 1) {
            type = null;
        }
        NameEdges edges = NameEdges.of(tokens, start, end, type);
        start = edges.from();
        end = edges.to();
        if (end - start == 1 && NameEdges.isFirstOfPost(tokens, start)) {
            return; // "Human Resources Director"
        }
        if (type == EntityType.Organization && NameEdges.isOfJudge(tokens, end)) {
            return; // "U.S. District Judge", a judge of the country
        }
        if (type == EntityType.Organization
                && NameEdges.isChamberBeforePerson(tokens, start, end)
                && words.ofHead(scan.text(start, end)).isEmpty()) {
            scan.propose(start, start + 1, EntityType.Organization);
            scan.propose(start + 1, end, EntityType.Person);
            return;
        }
        if (type == EntityType.Organization && NameEdges.isStateAfterParty(scan, start, end)) {
            scan.propose(start + 1, end, EntityType.Place);
            return;
        }
        int of = type == null ? -1 : seat(tokens, start, end);
        if (of > 0) {
            scan.propose(start, of, EntityType.Organization);
            scan.propose(of + 1, end, EntityType.Place);
            return;
        }
        int and = type == EntityType.Organization ? coordination(tokens, start, end) : -1;
        if (and > 0) {
            scan.propose(start, and, type);
            scan.propose(and + 1, end, type);
        } else if (isNameLike(scan.text(start, end), type)) {
            scan.propose(start, end, type);
        }
    }

    /** Three dots, which the tokenizer also takes for one token with blanks between them. */
    private static boolean isEllipsis(String word) {
        return word.matches("…|\\.([\\s\\u00a0]?\\.)+");
    }

    /** Where "of" stands between a business and its town: "Northgate Metals of Leeds"; none in "Bank of America". */
    private int seat(List<CoreLabel> tokens, int from, int to) {
        for (int i = from + 2; i < to - 1; i++) {
            String head = tokens.get(i - 1).word();
            if (tokens.get(i).word().equals("of") && words.isBusinessWord(head) && !NATIONAL.contains(head)) {
                return i;
            }
        }
        return -1;
    }

    /** "Huawei Technologies and Semiconductor Manufacturing International Corp": both sides end as names of one kind do. */
    private int coordination(List<CoreLabel> tokens, int from, int to) {
        for (int i = from + 2; i < to - 2; i++) {
            if (AND.contains(tokens.get(i).word())
                    && kind(tokens.get(i - 1).word()).isPresent()
                    && kind(tokens.get(i - 1).word())
                            .equals(kind(tokens.get(to - 1).word()))) {
                return i;
            }
        }
        return -1;
    }

    /** "supplier" in "Nokia supplier Foxconn" parts two names. */
    private boolean describes(CoreLabel token) {
        return token.tag().startsWith("NN")
                && Character.isLowerCase(token.word().charAt(0))
                && words.ofNoun(token.word()).isPresent();
    }

    /** The index after a name and a bracket that it closes: "Production Linked Incentive (PLI) scheme". */
    private static int after(List<CoreLabel> tokens, int end) {
        return word(tokens, end).equals(")") ? end + 1 : end;
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).word() : "";
    }

    private Optional<EntityType> kind(String word) {
        return words.isLegalForm(word) ? Optional.of(EntityType.Company) : words.ofHead(word);
    }

    /** Where a name in the possessive ends that was labelled with what it possesses: "Meta's AI research". */
    private static int possessive(List<CoreLabel> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isClitic(tokens.get(i).word()) && !tokens.get(i - 1).word().endsWith("s")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClitic(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    /** A person, place or organisation is written with a capital somewhere; pronouns that the models label, and links, are not. */
    private boolean isNameLike(String text, EntityType type) {
        return type == null
                || !LINK.matcher(text).find()
                        && text.chars().anyMatch(Character::isUpperCase)
                        && text.length() > 1
                        && !words.isLegalForm(text);
    }
}
