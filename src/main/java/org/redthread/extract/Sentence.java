package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A sentence and who is spoken of in it, while references are being resolved from left to right. */
class Sentence {
    private record Occurrence(int at, Chain chain) {}

    private final List<CoreLabel> tokens;
    private final boolean[] quoted;
    private final boolean[] named;
    private final List<Occurrence> occurrences = new ArrayList<>();

    Sentence(List<CoreLabel> tokens, boolean[] quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
        this.named = new boolean[tokens.size()];
    }

    /** In the order of the text. */
    void add(int at, Chain chain) {
        int i = occurrences.size();
        while (i > 0 && occurrences.get(i - 1).at() > at) {
            i--;
        }
        occurrences.add(i, new Occurrence(at, chain));
    }

    int size() {
        return tokens.size();
    }

    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }

    String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    boolean quoted(int i) {
        return quoted[i];
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
    }

    /** Who is spoken of before a token, each once, the first first. */
    List<Chain> before(int token, Predicate<Chain> wanted) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.at() < token)
                .map(Occurrence::chain)
                .filter(wanted)
                .distinct()
                .toList();
    }

    /** Who is spoken of first among some tokens. */
    Optional<Chain> first(int from, int to, Predicate<Chain> wanted) {
        return occurrences.stream()
                .filter(occurrence -> from <= occurrence.at() && occurrence.at() < to)
                .map(Occurrence::chain)
                .filter(wanted)
                .findFirst();
    }

    List<Chain> all(Predicate<Chain> wanted) {
        return before(Integer.MAX_VALUE, wanted);
    }

    boolean holds(Chain chain) {
        return occurrences.stream().anyMatch(occurrence -> occurrence.chain() == chain);
    }

    /** A name's place. */
    void add(Name name, Chain chain) {
        Arrays.fill(named, name.from(), name.to(), true);
        add(name.from(), chain);
    }

    /** Whether the token is part of a name. */
    boolean named(int token) {
        return named[token];
    }

    /** Whether it is spoken of before the sentence's first finite verb: its subject, as far as one sees without a parse. */
    boolean isSubject(Chain chain) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tag(i).matches("VB[DZP]|MD")) {
                int verb = i;
                return occurrences.stream().anyMatch(o -> o.chain() == chain && o.at() < verb);
            }
        }
        return false;
    }
}
