package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Talks with journalists, who ask for their readers: no meeting and no contact between the two. */
final class Interviews {
    private static final Set<String> TALKS = Set.of("MET_WITH", "CONTACTED");
    private static final Set<String> JOURNALISTS = Set.of(
            "host",
            "anchor",
            "reporter",
            "journalist",
            "correspondent",
            "interviewer",
            "columnist",
            "moderator",
            "presenter");

    /** "Fox News host Ann Lee", "host and author Ann Lee". */
    private static final int NEAR = 3;

    private Interviews() {}

    static boolean isOne(Finding finding, SentenceView sentence) {
        if (!TALKS.contains(finding.type())) {
            return false;
        }
        Pair pair = new Pair(sentence.tokens(), sentence.mentions(), finding.subject(), finding.object());
        return pair.between().stream().anyMatch(token -> token.lemma().equals("interview"))
                || isJournalist(finding.subject(), pair.tokens())
                || isJournalist(finding.object(), pair.tokens());
    }

    private static boolean isJournalist(Mention mention, List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (JOURNALISTS.contains(tokens.get(i).lemma()) && isBefore(mention.span(), tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands right before a name, with no comma between. */
    private static boolean isBefore(Span name, List<CoreLabel> tokens, int i) {
        for (int next = i + 1; next < tokens.size() && next <= i + NEAR; next++) {
            if (tokens.get(next).beginPosition() >= name.start()) {
                return tokens.get(next).beginPosition() < name.end();
            }
            if (!tokens.get(next).tag().matches("NNPS?|NN|CC")) {
                return false;
            }
        }
        return false;
    }
}
