package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds by what was learned from labelled pairs: first by the words alone, and where these leave hope, by the parse too.
 * The rules say what is certain; this finds what no rule foresaw.
 */
final class LearnedPairs {
    private static final String EXTRACTOR = "learned/%s@1";
    private static final double HOPE = 0.15;

    /** What a thorough reading says: all that is more likely than not. */
    private static final double LIKELY = 0.5;

    private final PairModel byWords = PairModel.load("/model/claims-words.tsv.gz");
    private final PairModel byParse = PairModel.load("/model/claims-parse.tsv.gz");
    private final Map<String, PairType> types;
    private final Posts posts;

    LearnedPairs(List<Rule> rules, Posts posts) {
        this.types = PairType.all(rules);
        this.posts = posts;
    }

    /** The finder as a profile wants it: a thorough one looks at the parse of every pair and says what is only likely too. */
    Finder by(Profile profile) {
        return sentence -> find(sentence, profile == Profile.thorough);
    }

    private List<Finding> find(SentenceView sentence, boolean thorough) {
        Map<Set<Mention>, Map<String, Finding>> best = new LinkedHashMap<>();
        for (Pair pair : Pair.in(sentence.tokens(), sentence.mentions())) {
            if (thorough ? isAllowed(pair) : isHopeful(pair)) {
                byParse.probabilities(PairFeatures.of(pair, sentence.graph().orElse(null)))
                        .forEach((name, probability) -> {
                            PairType type = types.get(name);
                            if (probability >= (thorough ? LIKELY : byParse.threshold(name))
                                    && type.allows(pair)
                                    && !Guesses.speaksAgainst(type, pair)) {
                                Finding finding = finding(type, pair, probability, sentence);
                                if (!tellsWhatOneIs(finding)) {
                                    // a pair is one thing one way round
                                    best.computeIfAbsent(
                                                    Set.of(pair.subject(), pair.object()),
                                                    ends -> new LinkedHashMap<>())
                                            .merge(name, finding, LearnedPairs::surer);
                                }
                            }
                        });
            }
        }
        List<Finding> findings = new ArrayList<>();
        best.values().forEach(of -> findings.addAll(of.values()));
        return findings;
    }

    private boolean isAllowed(Pair pair) {
        return types.values().stream().anyMatch(type -> type.allows(pair));
    }

    private boolean isHopeful(Pair pair) {
        return isAllowed(pair)
                && byWords.promises(HOPE, name -> types.get(name).allows(pair), PairFeatures.of(pair, null));
    }

    private Finding finding(PairType type, Pair pair, double probability, SentenceView sentence) {
        Map<String, String> details = new HashMap<>(type.details());
        String claim = type.claim();
        if (type.name().equals(PairType.POST)) {
            Posts.Post post = posts.of(pair);
            claim = post.leads() ? "LEADS" : claim;
            details.put("role", post.role());
        }
        boolean attributive = pair.between().stream().noneMatch(LearnedPairs::isVerb);
        return new Finding(
                claim,
                pair.subject(),
                pair.object(),
                trigger(pair, sentence),
                attributive,
                details,
                probability,
                EXTRACTOR.formatted(claim));
    }

    /** "Russian lawyer Ann Lee", "Republican strategist Bob Moe", "Mexico's Ann Lee": one who holds a post has its name. */
    private static boolean tellsWhatOneIs(Finding finding) {
        Mention employer = finding.object();
        return finding.type().equals("EMPLOYED_BY")
                && (employer.form() == Mention.Form.demonym || employer.type() == EntityType.Country)
                && finding.details().get("role") == null;
    }

    private static Finding surer(Finding one, Finding other) {
        return one.confidence() >= other.confidence() ? one : other;
    }

    /** The last verb between the two ("hopes to meet"), else what stands before the second. */
    private static int trigger(Pair pair, SentenceView sentence) {
        List<CoreLabel> between = pair.between();
        CoreLabel trigger = between.stream()
                .filter(LearnedPairs::isVerb)
                .reduce((first, last) -> last)
                .orElseGet(
                        () -> between.isEmpty() ? pair.tokens(pair.object()).get(0) : between.get(between.size() - 1));
        return sentence.tokens().indexOf(trigger);
    }

    private static boolean isVerb(CoreLabel token) {
        return token.tag().startsWith("VB");
    }
}
