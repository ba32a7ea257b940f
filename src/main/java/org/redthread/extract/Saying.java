package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.redthread.extract.Claim.Modality;
import org.redthread.extract.Claim.Polarity;

/**
 * Whether a sentence says that a finding is so, and how surely: read from the words that hang on its trigger and from those
 * that the trigger hangs on ("denied having met", "plans to buy", "no evidence that").
 */
record Saying(Polarity polarity, Modality modality) {
    private static final int STEPS_UP = 5;
    private static final Set<String> NOT = Set.of(
            "not", "n't", "n’t", "never", "neither", "nor", "cannot", "hardly", "no", "none", "without", "almost",
            "nearly");
    private static final Map<String, Modality> WORDS = words(
            "will shall would 'll ’ll must should to-be expected due set prospective",
            Modality.planned,
            "may might could can possibly perhaps maybe potentially likely probably likely if unless whether possible potential",
            Modality.possible,
            "allegedly reportedly purportedly supposedly ostensibly alleged suspected purported",
            Modality.alleged);
    private static final Map<String, Modality> ABOVE = words(
            "plan intend want seek aim hope agree propose try attempt vow promise prepare expect pledge order urge ask "
                    + "call decide bid proposal effort offer agreement deal scheme move wish ready set due need slate "
                    + "schedule push pressure invite demand",
            Modality.planned,
            "consider discuss weigh mull explore speculate ponder threaten possibility risk fear talk whether doubt "
                    + "question wonder option able likely tip",
            Modality.possible,
            "allege accuse suspect claim believe accusation allegation suspicion rumour rumor purport think charge "
                    + "assert insinuate",
            Modality.alleged);
    private static final Set<String> DENYING =
            Set.of("deny", "reject", "refute", "dismiss", "dispute", "rebut", "refuse", "decline", "fail", "denial");
    private static final Set<String> DONE = Set.of(
            "continue",
            "begin",
            "start",
            "manage",
            "help",
            "come",
            "go",
            "use",
            "have",
            "get",
            "cease",
            "appear",
            "seem",
            "force",
            "lead",
            "choose",
            "decline",
            "refuse",
            "fail",
            "deny",
            "first",
            "team",
            "partner",
            "claim",
            "allege");
    private static final Set<String> DOWN = Set.of("advmod", "aux", "mark", "neg", "amod", "cc:preconj", "det", "case");
    private static final Set<String> UP = Set.of("xcomp", "ccomp", "acl", "csubj", "csubj:pass");

    static Saying of(Finding finding, SentenceView sentence) {
        String polarity = finding.details().get("polarity");
        String modality = finding.details().get("modality");
        Saying said = read(finding, sentence);
        return new Saying(
                polarity == null ? said.polarity : Polarity.valueOf(polarity),
                modality == null ? said.modality : Modality.valueOf(modality));
    }

    private static Saying read(Finding finding, SentenceView sentence) {
        SemanticGraph graph = finding.attributive() ? null : sentence.graph().orElse(null);
        IndexedWord node = graph == null ? null : graph.getNodeByIndexSafe(finding.trigger() + 1);
        if (node == null) {
            return before(finding, sentence);
        }
        Reading reading = new Reading(graph);
        reading.walk(node);
        if (sentence.tokens().get(sentence.tokens().size() - 1).word().equals("?")) {
            return new Saying(Polarity.affirmed, Modality.possible);
        }
        return new Saying(reading.denied ? Polarity.denied : Polarity.affirmed, reading.modality);
    }

    /** Without a graph: the two words before the trigger. */
    private static Saying before(Finding finding, SentenceView sentence) {
        Modality modality = Modality.stated;
        boolean denied = false;
        for (int i = Math.max(0, finding.trigger() - 2); i <= finding.trigger(); i++) {
            String word = sentence.tokens().get(i).word().toLowerCase(Locale.ROOT);
            modality = WORDS.getOrDefault(word, modality);
            denied |= NOT.contains(word) && !finding.attributive();
        }
        return new Saying(denied ? Polarity.denied : Polarity.affirmed, modality);
    }

    private static Map<String, Modality> words(Object... listsAndMeanings) {
        Map<String, Modality> words = new java.util.HashMap<>();
        for (int i = 0; i < listsAndMeanings.length; i += 2) {
            for (String word : ((String) listsAndMeanings[i]).split(" ")) {
                words.put(word, (Modality) listsAndMeanings[i + 1]);
            }
        }
        return Map.copyOf(words);
    }

    private static final class Reading {
        private final SemanticGraph graph;
        private boolean denied;
        private Modality modality = Modality.stated;

        Reading(SemanticGraph graph) {
            this.graph = graph;
        }

        void walk(IndexedWord trigger) {
            IndexedWord node = trigger;
            for (int step = 0; node != null && step < STEPS_UP; step++) {
                below(node);
                node = above(node);
            }
        }

        private void below(IndexedWord node) {
            boolean notOnly = false;
            boolean not = false;
            for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(node)) {
                String word = edge.getDependent().word().toLowerCase(Locale.ROOT);
                String relation = edge.getRelation().toString();
                notOnly |= word.equals("only") || word.equals("just");
                if (DOWN.contains(relation)) {
                    not |= NOT.contains(word) || word.equals("longer");
                    raise(WORDS.get(word));
                } else if (relation.startsWith("nsubj") || relation.equals("obj")) {
                    not |= graph.getChildren(edge.getDependent()).stream().anyMatch(child -> Set.of("no", "neither")
                            .contains(child.word().toLowerCase(Locale.ROOT)));
                }
            }
            denied ^= not && !notOnly;
        }

        /** The word whose truth this one shares, after noting what it says of it; null at the clause's end. */
        private IndexedWord above(IndexedWord node) {
            for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
                IndexedWord governor = edge.getGovernor();
                String relation = edge.getRelation().toString();
                String lemma = governor.lemma().toLowerCase(Locale.ROOT);
                boolean clause = UP.contains(relation)
                        || (relation.startsWith("advcl")
                                        || relation.startsWith("obl")
                                        || relation.equals("obj")
                                        || relation.equals("dep"))
                                && (DENYING.contains(lemma) || ABOVE.get(lemma) == Modality.alleged);
                if (clause && governor.index() != node.index()) {
                    denied ^= DENYING.contains(lemma);
                    boolean isSaid = lemma.equals("say") && relation.equals("xcomp");
                    raise(isSaid ? Modality.alleged : ABOVE.get(lemma));
                    boolean isGuess = isSaid || ABOVE.get(lemma) == Modality.alleged;
                    raise(!isGuess && isUnrealised(node) && !DONE.contains(lemma) ? Modality.planned : null);
                    return governor;
                }
                if (relation.startsWith("conj") && sharesAuxiliary(governor, node)) {
                    return governor;
                }
            }
            return null;
        }

        /** An infinitive tells what is to be ("called for China to act") unless its governor says that it came to be. */
        private boolean isUnrealised(IndexedWord node) {
            return node.tag().equals("VB")
                    && graph.getChildren(node).stream()
                            .anyMatch(child -> child.tag().equals("TO"));
        }

        private boolean sharesAuxiliary(IndexedWord first, IndexedWord second) {
            return first.tag().equals("VB") && second.tag().equals("VB")
                    || first.tag().equals(second.tag()) && first.tag().equals("VBG");
        }

        void raise(Modality to) {
            if (to != null && to.ordinal() > modality.ordinal()) {
                modality = to;
            }
        }
    }
}
