package org.redthread.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The claims found in a passage held against those labelled in it. A found claim is right when its type is one of the
 * label's and its ends are the label's entities: the end itself lies on a mention of the labelled entity or, where it is
 * a pronoun or nominal that nobody labelled, a name of its chain does.
 *
 * @param right label and found claim, at most once a label
 * @param wrong found claims that no label supports
 * @param missed labels that no found claim meets, without the optional ones
 */
record ClaimComparison(List<Hit> right, List<Claim> wrong, List<LabelledPassage.Stated> missed) {

    record Hit(LabelledPassage.Stated label, Claim found) {}

    static ClaimComparison of(LabelledPassage passage, Extraction extraction) {
        List<Hit> right = new ArrayList<>();
        List<Claim> wrong = new ArrayList<>();
        Set<LabelledPassage.Stated> met = new HashSet<>();
        for (Claim claim : extraction.claims()) {
            List<LabelledPassage.Stated> labels = passage.claims().stream()
                    .filter(label -> means(claim, label, passage, extraction))
                    .toList();
            if (labels.isEmpty()) {
                wrong.add(claim);
            }
            for (LabelledPassage.Stated label : labels) {
                if (met.add(label) && !label.optional()) {
                    right.add(new Hit(label, claim));
                }
            }
        }
        List<LabelledPassage.Stated> missed = passage.claims().stream()
                .filter(label -> !label.optional() && !met.contains(label))
                .toList();
        return new ClaimComparison(right, wrong, missed);
    }

    private static boolean means(
            Claim claim, LabelledPassage.Stated label, LabelledPassage passage, Extraction extraction) {
        if (!label.types().contains(claim.type())) {
            return false;
        }
        Set<Integer> subject = entities(claim.subjectSpan(), claim.subject(), passage, extraction);
        Set<Integer> object = entities(claim.objectSpan(), claim.object(), passage, extraction);
        return subject.contains(label.subject()) && object.contains(label.object())
                || ClaimTypes.SYMMETRIC.contains(claim.type())
                        && subject.contains(label.object())
                        && object.contains(label.subject());
    }

    /** The labelled entities that an end of a found claim stands for. */
    private static Set<Integer> entities(Span end, String ref, LabelledPassage passage, Extraction extraction) {
        Set<Integer> at = at(end, passage);
        if (at.isEmpty()) {
            extraction.mentions().stream()
                    .filter(mention -> mention.entity().equals(ref) && mention.form() == Mention.Form.name)
                    .forEach(mention -> at.addAll(at(mention.span(), passage)));
        }
        return at;
    }

    private static Set<Integer> at(Span span, LabelledPassage passage) {
        List<LabelledPassage.Entity> entities = passage.entities();
        return new HashSet<>(IntStream.range(0, entities.size())
                .filter(i -> entities.get(i).mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(span)))
                .boxed()
                .toList());
    }
}
