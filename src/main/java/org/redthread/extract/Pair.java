package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Two mentions of different entities in one sentence that a claim could join.
 *
 * @param tokens all tokens of the sentence
 * @param mentions all mentions of the sentence, in text order
 */
record Pair(List<CoreLabel> tokens, List<Mention> mentions, Mention subject, Mention object) {
    /** A list of names longer than this is a menu or a table; its pairs would grow as its square and say nothing. */
    private static final int MAX_MENTIONS = 16;

    private static final int MAX_TOKENS_APART = 40;

    /** All ordered pairs of a sentence's mentions that are near each other and of different entities. */
    static List<Pair> in(List<CoreLabel> tokens, List<Mention> mentions) {
        List<Pair> pairs = new ArrayList<>();
        if (mentions.size() > MAX_MENTIONS) {
            return pairs;
        }
        for (Mention subject : mentions) {
            for (Mention object : mentions) {
                if (!subject.entity().equals(object.entity())) {
                    Pair pair = new Pair(tokens, mentions, subject, object);
                    if (pair.between().size() <= MAX_TOKENS_APART) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether both stand in a list, "A, B, and C" or "A, B and other towns": neither is said to be in the other. */
    boolean isListed() {
        List<CoreLabel> between = between();
        if (between.size() != 1 || !between.get(0).word().equals(",")) {
            return false;
        }
        List<CoreLabel> after = after(tokens.size());
        int next = 0;
        while (next < after.size() && after.get(next).word().matches(",|and|or")) {
            next++;
        }
        if (next == 0 || next == after.size()) {
            return false;
        }
        Mention third = mentionAt(after.get(next));
        if (third == null || third.type() != object.type()) {
            return after.get(next).word().equals("other");
        }
        int end = next + tokens(third).size();
        // "Lyon, France, and Cologne, Germany"
        return end + 1 >= after.size() || !after.get(end).word().equals(",") || mentionAt(after.get(end + 1)) == null;
    }

    boolean subjectFirst() {
        return subject.span().start() < object.span().start();
    }

    List<CoreLabel> between() {
        int from = Math.min(subject.span().end(), object.span().end());
        int to = Math.max(subject.span().start(), object.span().start());
        return tokens.stream()
                .filter(token -> token.beginPosition() >= from && token.endPosition() <= to)
                .toList();
    }

    /** The last {@code count} tokens before the first mention, nearest last. */
    List<CoreLabel> before(int count) {
        int to = Math.min(subject.span().start(), object.span().start());
        List<CoreLabel> before =
                tokens.stream().filter(token -> token.endPosition() <= to).toList();
        return before.subList(Math.max(0, before.size() - count), before.size());
    }

    /** The first {@code count} tokens after the second mention. */
    List<CoreLabel> after(int count) {
        int from = Math.max(subject.span().end(), object.span().end());
        return tokens.stream()
                .filter(token -> token.beginPosition() >= from)
                .limit(count)
                .toList();
    }

    List<CoreLabel> tokens(Mention mention) {
        return tokens.stream()
                .filter(token -> token.beginPosition() < mention.span().end()
                        && token.endPosition() > mention.span().start())
                .toList();
    }

    /** The mention that a token belongs to, or null. */
    Mention mentionAt(CoreLabel token) {
        for (Mention mention : mentions) {
            if (token.beginPosition() < mention.span().end()
                    && token.endPosition() > mention.span().start()) {
                return mention;
            }
        }
        return null;
    }
}
