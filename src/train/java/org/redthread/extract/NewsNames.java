package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The names of a labelled passage as a label for each token, {@code B-}, {@code I-} or {@code O}. */
final class NewsNames {
    private NewsNames() {}

    static void answer(List<CoreLabel> tokens, LabelledPassage passage) {
        tokens.forEach(token -> token.set(AnswerAnnotation.class, "O"));
        for (LabelledPassage.Entity entity : passage.entities()) {
            for (LabelledPassage.Named named : entity.mentions()) {
                String label = label(entity.type(), named.form());
                if (label != null) {
                    answer(tokens, named.span(), label);
                }
            }
        }
    }

    private static void answer(List<CoreLabel> tokens, Span span, String label) {
        String part = "B-";
        for (CoreLabel token : tokens) {
            boolean open = token.get(AnswerAnnotation.class).equals("O");
            if (open && new Span(token.beginPosition(), token.endPosition()).overlaps(span)) {
                token.set(AnswerAnnotation.class, part + label);
                part = "I-";
            }
        }
    }

    /** The other sets call a people or a party's followers {@code MISC}; pronouns and nominals are no names. */
    private static String label(EntityType type, Mention.Form form) {
        return switch (form) {
            case demonym -> "MISC";
            case name ->
                switch (type) {
                    case Person -> "PERSON";
                    case Company, Organization -> "ORGANIZATION";
                    case Country, Place -> "LOCATION";
                };
            default -> null;
        };
    }
}
