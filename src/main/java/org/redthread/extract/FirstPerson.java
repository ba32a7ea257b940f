package org.redthread.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom "I" and "my" stand for in a quotation: the person who is named as its speaker, else nobody. */
final class FirstPerson {
    private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> SAYS = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "wrote",
            "writes",
            "added",
            "adds",
            "testified",
            "recalled",
            "insisted",
            "tweeted",
            "explained",
            "replied",
            "stated",
            "admitted",
            "claimed",
            "announced",
            "posted");

    /** "said its former finance chief Ada Ode": so far from the verb a speaker's name may begin. */
    private static final int TITLE = 6;

    /** A quotation of more sentences than this is a document rather than an answer. */
    private static final int REACH = 3;

    private FirstPerson() {}

    /** To be called when all other pronouns are resolved: "he said" is somebody then. */
    static void resolve(List<Sentence> sentences) {
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.quoted(i)
                        && I.contains(sentence.word(i))
                        && sentence.tag(i).startsWith("PRP")) {
                    int at = i;
                    speaker(sentences, index).ifPresent(who -> {
                        who.add(new Chain.Reference(sentence.span(at, at + 1), Mention.Form.pronoun));
                        sentence.add(at, who);
                    });
                }
            }
        }
    }

    /** Named in this sentence, or where the quotation that it is inside of ends or began. */
    private static Optional<Chain> speaker(List<Sentence> sentences, int index) {
        Optional<Chain> here = speaker(sentences.get(index));
        for (int i = index;
                here.isEmpty() && i < index + REACH && i + 1 < sentences.size() && goesOn(sentences, i);
                i++) {
            here = speaker(sentences.get(i + 1));
        }
        for (int i = index; here.isEmpty() && i > index - REACH && i > 0 && goesOn(sentences, i - 1); i--) {
            here = speaker(sentences.get(i - 1));
        }
        return here;
    }

    /** Whether a quotation that is open at the sentence's end is the one in which the next one begins. */
    private static boolean goesOn(List<Sentence> sentences, int index) {
        Sentence sentence = sentences.get(index);
        // the next quotation's mark may stand at the end of this sentence
        int last = Math.max(0, sentence.size() - 2);
        return sentence.quoted(last)
                && sentence.quoted(sentence.size() - 1)
                && sentences.get(index + 1).quoted(0);
    }

    private static Optional<Chain> speaker(Sentence sentence) {
        for (int verb = 0; verb < sentence.size(); verb++) {
            if (!sentence.quoted(verb)
                    && SAYS.contains(sentence.word(verb))
                    && sentence.tag(verb).startsWith("VB")) {
                Optional<Chain> before = before(sentence, verb);
                Optional<Chain> who = before.isPresent() ? before : after(sentence, verb);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Chain> before(Sentence sentence, int verb) {
        int end = verb - 1;
        while (sentence.tag(end).startsWith("RB")) {
            end--;
        }
        int start = end;
        while (start > 0 && sentence.named(start) && sentence.named(start - 1)) {
            start--;
        }
        return start < 0 ? Optional.empty() : sentence.first(start, end + 1, FirstPerson::isPerson);
    }

    private static Optional<Chain> after(Sentence sentence, int verb) {
        int end = verb + 1;
        while (end < Math.min(sentence.size(), verb + TITLE)
                && sentence.tag(end).matches("DT|PRP\\$|JJ|NNP?S?|POS|IN")) {
            end++;
        }
        return sentence.first(verb + 1, end, FirstPerson::isPerson);
    }

    private static boolean isPerson(Chain chain) {
        return chain.type() == EntityType.Person;
    }
}
