package org.redthread.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A regular expression over the line of {@link Shown}, written for reading:
 *
 * <ul>
 *   <li>{@code <subject>} and {@code <object>} are one mention of an allowed type, {@code <subject+>} a list of them
 *       ("A, B and C"), {@code <object:demonym>} one of that form, a {@code site} being a name too,
 *       {@code <Person>} and {@code <any>} mentions that are no end; where no form is asked for, the people of a party ("Republicans") do not stand for it, nor
 *       any demonym for a subject;
 *   <li>a word in lower case is that word in any part of speech, {@code \S+:N} any noun (letters: see Shown);
 *   <li>the groups {@code trigger} and {@code role} are kept.
 * </ul>
 */
final class SurfacePattern implements RulePattern {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\\\<‹'\\w·])(?<!\\w:)([a-z][a-z.'’-]*\\??)(?![\\w>:])(?![^<> ]*>)");
    private static final Pattern SLOT =
            Pattern.compile("(?<!\\(\\?)<(subject|object|any|[A-Z]\\w+)(\\+)?(?::([\\w|]+))?>");
    /** What stands in brackets after a name, "Ada Lovelace (born 1815) was …", or tells whom he sits for, "Ann Lee, D-Ohio, is …". */
    private static final String ASIDE =
            "(?: \\( [^()]{0,150}\\)| , ‹\\d+Organization·demonym› ?- ?‹\\d+Place·region›(?= ,))?";

    /** What stands before the name of someone for whom, or of whom, somebody else acts: "a relative of the trader". */
    private static final Pattern ANOTHER = Pattern.compile("(?:^| )(?:" + others()
            + "):\\S (?:‹[^›]*› )?(?:of|for|to|with|by):\\S (?:(?:the|an?):D )?(?:[^\\s:‹]+:[NJPG] |‹[^›]*› )*$");

    private static final Pattern MENTION = Pattern.compile("(?<=‹)\\d+");
    private static final List<String> KEPT = List.of("role");

    private final Pattern pattern;
    /** The pattern from its first end on, which most sentences do not hold and which is soon tried; null where none can be cut off. */
    private final MentionPattern ending;

    private final List<String> kept;
    private final boolean marksTrigger;
    private final Set<String> words;
    private final Traits traits;

    SurfacePattern(String surface, Set<String> words, Traits traits) {
        this.words = words;
        this.traits = traits;
        String regex = WORD.matcher(surface).replaceAll("$1:.");
        int end = firstEnd(regex);
        try {
            this.pattern = Pattern.compile(withSlots(regex));
            this.ending = end < 0 ? null : new MentionPattern(Pattern.compile(withSlots(regex.substring(end))));
        } catch (PatternSyntaxException e) {
            throw new RuleException("surface pattern is not a regular expression: " + surface, e);
        }
        this.kept = KEPT.stream()
                .filter(name -> surface.contains("(?<" + name + ">"))
                .toList();
        this.marksTrigger = surface.contains("(?<trigger>");
    }

    /** Where the first end stands that no group holds; -1 where there is none. */
    private static int firstEnd(String regex) {
        return SLOT.matcher(regex)
                .results()
                .filter(slot -> slot.group(1).matches("subject|object"))
                .map(MatchResult::start)
                .filter(start -> isWhole(regex.substring(0, start)) && isWhole(regex.substring(start)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a part of a regular expression closes all groups that it opens and is no choice. */
    private static boolean isWhole(String part) {
        String open = SLOT.matcher(part).replaceAll("").replaceAll("\\\\.", "").replaceAll("\\[[^\\]]*\\]", "");
        for (String last = null; !open.equals(last); ) {
            last = open;
            open = open.replaceAll("\\([^()]*\\)", "");
        }
        return !open.matches(".*[()|].*");
    }

    private String withSlots(String regex) {
        return SLOT.matcher(regex).replaceAll(slot -> Matcher.quoteReplacement(slot(slot)));
    }

    private String slot(MatchResult slot) {
        String name = slot.group(1);
        Set<EntityType> types =
                switch (name) {
                    case "subject" -> traits.subjects();
                    case "object" -> traits.objects();
                    case "any" -> Set.of(EntityType.values());
                    default -> Set.of(EntityType.valueOf(name));
                };
        String type = types.stream().map(Enum::name).sorted().collect(Collectors.joining("|", "(?:", ")·"));
        String open = name.equals("subject") || name.equals("object") ? "(?<" + name + ">" : "(?:";
        String form = slot.group(3) != null
                ? "(?:" + slot.group(3).replace("name", "name|site") + ")"
                : name.equals("subject") ? "(?!demonym)\\w+" : "(?<!Organization·(?=demonym))\\w+";
        String one = "‹\\d+" + type + form + "›";
        String all = slot.group(2) == null ? one : one + "(?:(?: ,)?(?: and:C| &)? " + one + "){0,12}";
        return open + all + ")" + ASIDE;
    }

    @Override
    public Set<String> words() {
        return words;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public List<Match> match(SentenceView sentence) {
        Shown shown = sentence.shown();
        List<Match> matches = new ArrayList<>();
        if (ending != null && !ending.isIn(shown.line())) {
            return matches;
        }
        Matcher matcher = pattern.matcher(shown.line());
        for (int from = 0; from < shown.line().length() && matcher.find(from); from = matcher.start() + 1) {
            int trigger = shown.tokenAt(triggerOffset(matcher));
            if (isAnotherOnes(matcher, sentence.tokens().get(trigger).tag(), shown.line())) {
                continue;
            }
            Map<String, String> details = details(matcher, sentence);
            for (Mention subject : mentions(matcher.group("subject"), shown)) {
                for (Mention object : mentions(matcher.group("object"), shown)) {
                    matches.add(new Match(subject, object, trigger, details));
                }
            }
        }
        return matches;
    }

    /** What a verb says of "a relative of X" is not said of X, unless X "who" does it follows. */
    private boolean isAnotherOnes(Matcher matcher, String tag, String line) {
        int end = matcher.end("subject");
        return tag.startsWith("V")
                && triggerOffset(matcher) > end
                && !line.substring(end, triggerOffset(matcher)).matches("(?: ,)? (?:who|which):.*")
                && ANOTHER.matcher(line.substring(0, matcher.start("subject"))).find();
    }

    private static String others() {
        return RuleBook.vocabulary().plain(List.of("$others")).stream()
                .map(words -> Pattern.quote(words.substring(words.lastIndexOf(' ') + 1)))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private int triggerOffset(Matcher matcher) {
        if (marksTrigger && matcher.start("trigger") >= 0) {
            return matcher.end("trigger") - 1;
        }
        return kept.contains("role") && matcher.start("role") >= 0 ? matcher.start("role") : matcher.start();
    }

    private Map<String, String> details(Matcher matcher, SentenceView sentence) {
        Map<String, String> details = new HashMap<>();
        for (String name : kept) {
            if (matcher.start(name) >= 0) {
                int first = sentence.shown().tokenAt(matcher.start(name));
                int last = sentence.shown().tokenAt(matcher.end(name) - 1);
                details.put(name, sentence.text(first, last));
            }
        }
        return details;
    }

    private static List<Mention> mentions(String group, Shown shown) {
        return MENTION.matcher(group)
                .results()
                .map(place -> shown.mentions().get(Integer.parseInt(place.group())))
                .toList();
    }
}
