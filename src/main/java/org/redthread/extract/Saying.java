package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.redthread.extract.Claim.Modality;
import org.redthread.extract.Claim.Polarity;

/** Whether a sentence says that a finding is so, and how surely. */
record Saying(Polarity polarity, Modality modality) {
    private static final SayingWords WORDS = SayingWords.READ;
    /** Acts of those who accuse: who tells of his own act does not merely allege it. */
    private static final Set<String> ACTS = Set.of(
            "ACCUSED_BY",
            "ARRESTED_BY",
            "CHARGED_BY",
            "CONVICTED_BY",
            "EXTRADITION_SOUGHT_BY",
            "INVESTIGATED_BY",
            "SUED_BY",
            "WANTED_BY");

    static Saying of(Finding finding, SentenceView sentence) {
        String polarity = finding.details().get("polarity");
        String modality = finding.details().get("modality");
        Saying said = read(finding, sentence);
        return new Saying(
                polarity == null ? said.polarity : Polarity.valueOf(polarity),
                modality == null ? said.modality : Modality.valueOf(modality));
    }

    /** The same when it is known who says it: what prosecutors say of someone is alleged. */
    Saying by(Attribution.Source source, String type) {
        boolean accuses = source.text() != null
                && !ACTS.contains(type)
                && Arrays.stream(source.text().toLowerCase(Locale.ROOT).split("\\W+"))
                        .anyMatch(WORDS.accusers()::contains);
        return accuses && modality == Modality.stated && polarity == Polarity.affirmed
                ? new Saying(polarity, Modality.alleged)
                : this;
    }

    private static Saying read(Finding finding, SentenceView sentence) {
        SemanticGraph graph = finding.attributive() ? null : sentence.graph().orElse(null);
        IndexedWord node = graph == null ? null : graph.getNodeByIndexSafe(finding.trigger() + 1);
        if (node == null) {
            return before(finding, sentence);
        }
        boolean asks =
                sentence.tokens().get(sentence.tokens().size() - 1).word().equals("?");
        return asks ? new Saying(Polarity.affirmed, Modality.possible) : new SayingWalk(graph).from(node);
    }

    /** Without a graph: the two words before the trigger; "if" and "would" say nothing of what a name's company tells. */
    private static Saying before(Finding finding, SentenceView sentence) {
        Modality modality = Modality.stated;
        boolean denied = false;
        for (int i = Math.max(0, finding.trigger() - 2); i <= finding.trigger(); i++) {
            String word = sentence.tokens().get(i).word().toLowerCase(Locale.ROOT);
            if (finding.attributive() && sentence.tokens().get(i).tag().matches("IN|MD")) {
                continue;
            }
            modality = WORDS.beside().getOrDefault(word, modality);
            denied |= WORDS.not().contains(word) && !finding.attributive();
        }
        return new Saying(denied ? Polarity.denied : Polarity.affirmed, modality);
    }
}
