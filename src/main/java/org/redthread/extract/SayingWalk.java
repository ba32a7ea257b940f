package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Locale;
import java.util.Set;
import org.redthread.extract.Claim.Modality;
import org.redthread.extract.Claim.Polarity;

/**
 * Reads a saying from the words that hang on a trigger and from those that the trigger hangs on ("denied having met", "plans
 * to buy", "no evidence that", "called off the meeting"). Serves one walk.
 */
final class SayingWalk {
    private static final int STEPS_UP = 5;
    private static final SayingWords WORDS = SayingWords.READ;
    private static final Set<String> BESIDE =
            Set.of("advmod", "aux", "mark", "neg", "amod", "cc", "cc:preconj", "det", "case");
    private static final Set<String> CLAUSE = Set.of("xcomp", "ccomp", "acl", "csubj", "csubj:pass");
    private static final Set<String> LOOSE = Set.of("obj", "dep", "nsubj", "nsubj:pass", "parataxis");

    private final SemanticGraph graph;
    private boolean denied;
    private Modality modality = Modality.stated;

    SayingWalk(SemanticGraph graph) {
        this.graph = graph;
    }

    Saying from(IndexedWord trigger) {
        IndexedWord node = meant(trigger);
        denied = node.tag().startsWith("VB") && WORDS.ending().contains(lemma(node));
        for (int step = 0; node != null && step < STEPS_UP; step++) {
            boolean asked = below(node, step);
            node = asked ? null : above(node);
        }
        return new Saying(denied ? Polarity.denied : Polarity.affirmed, modality);
    }

    /** The word that "is" or "has" belongs to. */
    private IndexedWord meant(IndexedWord node) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
            String relation = edge.getRelation().toString();
            if (relation.equals("cop") || relation.startsWith("aux")) {
                return edge.getGovernor();
            }
        }
        return node;
    }

    /** Returns whether it is asked "whether": then what stands above is said of the question. */
    private boolean below(IndexedWord node, int step) {
        boolean notOnly = false;
        boolean not = false;
        boolean asked = false;
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(node)) {
            String word = edge.getDependent().word().toLowerCase(Locale.ROOT);
            String relation = edge.getRelation().toString();
            notOnly |= word.equals("only") || word.equals("just");
            asked |= word.equals("whether") && relation.equals("mark");
            if (BESIDE.contains(relation)) {
                not |= WORDS.not().contains(word) || word.equals("longer");
                denied ^= step > 0 && WORDS.falsely().contains(word);
                raise(WORDS.beside().get(word));
            } else if (relation.startsWith("nsubj") || relation.equals("obj")) {
                not |= graph.getChildren(edge.getDependent()).stream().anyMatch(child -> Set.of("no", "neither")
                        .contains(child.word().toLowerCase(Locale.ROOT)));
            }
        }
        denied ^= not && !notOnly;
        return asked;
    }

    /** The word whose truth this one shares, after noting what it says of it; null at the clause's end. */
    private IndexedWord above(IndexedWord node) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
            IndexedWord governor = edge.getGovernor();
            String relation = edge.getRelation().toString();
            if (governor.index() != node.index() && isAbove(governor, relation, node)) {
                judge(governor, relation, node);
                return governor;
            }
            if (relation.startsWith("conj") && sharesAuxiliary(governor, node)) {
                return governor;
            }
        }
        return null;
    }

    private boolean isAbove(IndexedWord governor, String relation, IndexedWord node) {
        if (CLAUSE.contains(relation) || relation.startsWith("acl:that")) {
            return true;
        }
        boolean loose = LOOSE.contains(relation) || relation.startsWith("advcl") || relation.startsWith("obl");
        boolean prevents = WORDS.preventing().contains(lemma(governor)) && relation.matches(".*:(from|against)");
        return prevents || loose && (denies(governor) || ends(governor, relation, node) || alleges(governor, relation));
    }

    private boolean alleges(IndexedWord governor, String relation) {
        return WORDS.above().get(lemma(governor)) == Modality.alleged && !relation.startsWith("nsubj");
    }

    private void judge(IndexedWord governor, String relation, IndexedWord node) {
        String lemma = lemma(governor);
        boolean prevents =
                relation.matches(".*:(from|against)") && WORDS.preventing().contains(lemma);
        boolean notYet = relation.equals("xcomp") && isUnrealised(node) && has(governor, "yet");
        if (denies(governor) || prevents || notYet || ends(governor, relation, node) || isNothing(governor)) {
            denied = !denied;
            // what is denied is no less denied for having been a mere allegation
            modality = modality == Modality.alleged ? Modality.stated : modality;
            return;
        }
        boolean isSaid = lemma.equals("say") && relation.equals("xcomp");
        Modality meant = isSaid ? Modality.alleged : WORDS.above().get(lemma);
        raise(meant == Modality.planned && isPast(node) ? null : meant);
        boolean planned = meant != Modality.alleged && isUnrealised(node);
        raise(planned && !WORDS.done().contains(lemma) ? Modality.planned : null);
    }

    private boolean denies(IndexedWord node) {
        return WORDS.denying().contains(lemma(node))
                || lemma(node).equals("rule") && has(node, "out")
                || lemma(node).equals("call")
                        && graph.getChildren(node).stream()
                                .anyMatch(child -> WORDS.denying().contains(lemma(child)));
    }

    /** "Dropped its bid", "the talks were called off". */
    private boolean ends(IndexedWord governor, String relation, IndexedWord node) {
        boolean off = lemma(governor).equals("call") && has(governor, "off");
        return node.tag().startsWith("N")
                && relation.matches("obj|nsubj(:pass)?")
                && governor.tag().startsWith("VB")
                && (off
                        || WORDS.ending().contains(lemma(governor))
                                && (!relation.equals("nsubj") || isAlone(governor)));
    }

    private boolean isAlone(IndexedWord verb) {
        return graph.childRelns(verb).stream()
                .noneMatch(relation -> relation.toString().equals("obj"));
    }

    private boolean has(IndexedWord node, String word) {
        return graph.getChildren(node).stream().anyMatch(child -> child.word().equalsIgnoreCase(word));
    }

    private static boolean isNothing(IndexedWord node) {
        return node.word().equalsIgnoreCase("nothing");
    }

    /** What was cannot be planned. */
    private boolean isPast(IndexedWord node) {
        return node.tag().equals("VBD")
                || node.tag().equals("VBN")
                        && graph.getChildren(node).stream()
                                .anyMatch(child -> lemma(child).equals("have"));
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

    private void raise(Modality to) {
        if (to != null && to.ordinal() > modality.ordinal()) {
            modality = to;
        }
    }

    private static String lemma(IndexedWord node) {
        return node.lemma().toLowerCase(Locale.ROOT);
    }
}
