package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of the project's own labelled news; these passages are labelled for every type. */
final class NewsExamples {
    private static final Set<String> EITHER_WAY = Set.of("MET_WITH", "PARTNER_OF", "COMPETES_WITH", "ASSOCIATE_OF");

    private static final Set<String> WIDER = Set.of("LEADS", "EMPLOYED_BY", "FAMILY_OF");

    private final Passages passages;
    private final Map<String, PairType> types;
    private final Rules rules;

    NewsExamples(Passages passages, List<Rule> rules) {
        this.passages = passages;
        this.types = PairType.all(rules);
        this.rules = new Rules(rules);
    }

    List<Example> of(LabelledPassage passage) {
        Document document = passages.read(passage.text());
        List<Example> examples = new ArrayList<>();
        for (CoreMap sentence : document.annotation().get(SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            List<Mention> mentions = mentions(document, tokens, passage);
            List<Finding> ruled = rules.find(new SentenceView(sentence, mentions, passages.parser()));
            for (Pair pair : Pair.in(tokens, mentions)) {
                examples.add(new Example(
                        passage.article(),
                        PairFeatures.of(pair, passages.parser().parse(sentence).orElse(null)),
                        labels(pair, passage),
                        true,
                        ruled(pair, ruled)));
            }
        }
        return examples;
    }

    private static Set<String> ruled(Pair pair, List<Finding> findings) {
        Set<String> ruled = new HashSet<>();
        for (Finding finding : findings) {
            if (Set.of(finding.subject(), finding.object()).equals(Set.of(pair.subject(), pair.object()))) {
                ruled.addAll(learned(finding.type()));
            }
        }
        return ruled;
    }

    /** The product's own mentions of the sentence; those of a labelled entity get its number for their entity. */
    private static List<Mention> mentions(Document document, List<CoreLabel> tokens, LabelledPassage passage) {
        Span sentence = new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
        Map<String, String> labelled = labelled(document, passage);
        return document.mentions().stream()
                .filter(mention -> sentence.contains(mention.span()))
                .map(mention -> new Mention(
                        mention.span(),
                        mention.text(),
                        mention.type(),
                        mention.form(),
                        labelled.getOrDefault(mention.entity(), mention.entity())))
                .toList();
    }

    private static Map<String, String> labelled(Document document, LabelledPassage passage) {
        Map<String, String> labelled = new HashMap<>();
        for (int i = 0; i < passage.entities().size(); i++) {
            for (LabelledPassage.Named named : passage.entities().get(i).mentions()) {
                for (Mention mention : document.mentions()) {
                    if (mention.span().overlaps(named.span())) {
                        labelled.putIfAbsent(mention.entity(), "" + i);
                    }
                }
            }
        }
        return labelled;
    }

    private Map<String, Boolean> labels(Pair pair, LabelledPassage passage) {
        Map<String, Boolean> labels = new HashMap<>();
        types.values().stream()
                .filter(type -> type.allows(pair) && !WIDER.contains(type.name()))
                .forEach(type -> labels.put(type.name(), false));
        for (LabelledPassage.Stated claim : passage.claims()) {
            boolean straight = is(pair, claim.subject(), claim.object());
            boolean turned = is(pair, claim.object(), claim.subject());
            for (String type : claim.types()) {
                if (straight || turned && types.get(type).eitherWay()) {
                    label(labels, learned(type), pair, claim);
                } else if (turned && type.equals("FAMILY_OF")) {
                    labels.keySet().removeAll(learned(type));
                }
            }
        }
        return labels;
    }

    /** Unknown where readers may differ, or where another pair of the same two is nearer and may be the one that says it. */
    private static void label(
            Map<String, Boolean> labels, List<String> learned, Pair pair, LabelledPassage.Stated claim) {
        boolean sure = !claim.optional() && claim.types().size() <= 2 && nearest(pair) && learned.size() == 1;
        for (String type : learned) {
            if (sure) {
                labels.replace(type, true);
            } else {
                labels.remove(type);
            }
        }
    }

    private static boolean nearest(Pair pair) {
        return Pair.in(pair.tokens(), pair.mentions()).stream()
                .filter(other -> other.subject().entity().equals(pair.subject().entity())
                        && other.object().entity().equals(pair.object().entity()))
                .noneMatch(other -> other.between().size() < pair.between().size());
    }

    private static boolean is(Pair pair, int subject, int object) {
        return pair.subject().entity().equals("" + subject)
                && pair.object().entity().equals("" + object);
    }

    private static List<String> learned(String type) {
        return switch (type) {
            case "LEADS", "EMPLOYED_BY" -> List.of(PairType.POST);
            case "FAMILY_OF" -> List.of(PairType.SPOUSE, PairType.CHILD);
            default -> List.of(type);
        };
    }
}
