package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Pairs of KnowledgeNet's passages, with what is known of them. */
final class KnowledgeNetExamples {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "they", "their");

    private final Passages passages;
    private final Map<String, PairType> types;

    KnowledgeNetExamples(Passages passages, Map<String, PairType> types) {
        this.passages = passages;
        this.types = types;
    }

    List<Example> of(KnowledgeNet.Passage passage) {
        Document document = passages.read(passage.text());
        List<Example> examples = new ArrayList<>();
        for (CoreMap sentence : document.annotation().get(SentencesAnnotation.class)) {
            List<Mention> mentions = mentions(sentence, document, passage);
            for (Pair pair : Pair.in(sentence.get(TokensAnnotation.class), mentions)) {
                Map<String, Boolean> labels = labels(pair, passage);
                labels.keySet().removeIf(type -> !types.get(type).allows(pair));
                if (!labels.isEmpty()) {
                    Set<String> features = PairFeatures.of(
                            pair, passages.parser().parse(sentence).orElse(null));
                    features.removeIf(PairFeatures::isOfNews);
                    examples.add(new Example(passage.document(), features, labels, false, Set.of()));
                }
            }
        }
        return examples;
    }

    /** The product's own mentions, and the ends that only a longer article would have given: pronouns, labelled names. */
    private static List<Mention> mentions(CoreMap sentence, Document document, KnowledgeNet.Passage passage) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        Span span = new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
        List<Mention> mentions = new ArrayList<>(document.mentions().stream()
                .filter(mention -> span.contains(mention.span()))
                .toList());
        for (CoreLabel token : tokens) {
            if (PRONOUNS.contains(token.word().toLowerCase())) {
                add(
                        mentions,
                        new Span(token.beginPosition(), token.endPosition()),
                        EntityType.Person,
                        Mention.Form.pronoun,
                        passage);
            }
        }
        return mentions.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
    }

    private static void add(
            List<Mention> mentions, Span span, EntityType type, Mention.Form form, KnowledgeNet.Passage passage) {
        if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
            mentions.add(new Mention(span, span.of(passage.text()), type, form, "at " + span.start()));
        }
    }

    private static Map<String, Boolean> labels(Pair pair, KnowledgeNet.Passage passage) {
        Map<String, Boolean> labels = new HashMap<>();
        for (String property : passage.properties()) {
            KnowledgeNet.Mapped mapped = KnowledgeNet.TYPES.get(property);
            if (mapped == null || property.equals("CEO")) {
                continue;
            }
            Boolean stated = stated(pair, passage, property, property.equals("SPOUSE"));
            if (stated == null) {
                continue;
            }
            if (property.equals("EMPLOYEE_OR_MEMBER_OF")) {
                labels.put(PairType.POST, stated);
                if (!stated) {
                    labels.putIfAbsent("MEMBER_OF", false);
                }
            } else if (mapped.types().contains("FAMILY_OF")) {
                labels.put(property.equals("SPOUSE") ? PairType.SPOUSE : PairType.CHILD, stated);
            } else {
                mapped.types().forEach(type -> labels.merge(type, stated, Boolean::logicalOr));
            }
        }
        if (passage.properties().contains("CEO") && Boolean.TRUE.equals(stated(pair, passage, "CEO", false))) {
            labels.put(PairType.POST, true);
        }
        return labels;
    }

    /** Null where the fact is stated by other mentions than these. */
    private static Boolean stated(Pair pair, KnowledgeNet.Passage passage, String property, boolean symmetric) {
        boolean elsewhere = false;
        for (KnowledgeNet.Fact fact : passage.facts()) {
            if (fact.property().equals(property)) {
                if (is(pair.subject(), fact.subject()) && is(pair.object(), fact.object())
                        || symmetric && is(pair.subject(), fact.object()) && is(pair.object(), fact.subject())) {
                    return true;
                }
                elsewhere |= names(pair.subject(), fact.subjectText()) && names(pair.object(), fact.objectText());
                elsewhere |= is(pair.subject(), fact.subject()) && pair.object().type() == EntityType.Country
                        || Objects.equals(fact.objectText(), pair.object().text())
                                && pair.subject().form() == Mention.Form.pronoun;
            }
        }
        return elsewhere ? null : false;
    }

    private static boolean is(Mention mention, Span span) {
        return mention.span().overlaps(span)
                && mention.span().end() - mention.span().start() <= 3 * (span.end() - span.start());
    }

    private static boolean names(Mention mention, String text) {
        return text.contains(mention.text()) || mention.text().contains(text);
    }
}
