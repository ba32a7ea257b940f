package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redthread.extract.Mention.Form;

/** Where a text names persons, organisations, places and countries. */
class Names {
    private static final int LONGEST_COUNTRY = 8;

    private final Countries countries;

    Names(Countries countries) {
        this.countries = countries;
    }

    /** In text order, none overlapping another. */
    List<Name> find(Annotation annotation) {
        String text = annotation.get(TextAnnotation.class);
        List<Name> names = new ArrayList<>();
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            int i = 0;
            while (i < tokens.size()) {
                int end = labelled(tokens, i);
                Optional<Name> name = end > i + 1 && !isPlace(tokens.get(i))
                        ? Optional.of(name(text, tokens, i, end))
                        : country(text, tokens, i);
                if (name.isEmpty() && end > i) {
                    name = Optional.of(name(text, tokens, i, end));
                }
                name.ifPresent(names::add);
                i = name.map(Name::to).orElse(i + 1);
            }
        }
        return names;
    }

    private static int labelled(List<CoreLabel> tokens, int from) {
        String label = tokens.get(from).ner();
        int to = from;
        while (!label.equals("O") && to < tokens.size() && tokens.get(to).ner().equals(label)) {
            to++;
        }
        return to;
    }

    private static boolean isPlace(CoreLabel token) {
        return token.ner().equals("LOCATION");
    }

    private static Name name(String text, List<CoreLabel> tokens, int from, int to) {
        EntityType type =
                switch (tokens.get(from).ner()) {
                    case "PERSON" -> EntityType.Person;
                    case "LOCATION" -> EntityType.Place;
                    default -> EntityType.Organization;
                };
        return new Name(tokens, from, to, slice(text, tokens, from, to), type, Form.name, null);
    }

    private Optional<Name> country(String text, List<CoreLabel> tokens, int from) {
        if (!Character.isUpperCase(tokens.get(from).word().charAt(0))) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), from + LONGEST_COUNTRY); to > from; to--) {
            String words = slice(text, tokens, from, to);
            Optional<Countries.Country> country = countries.named(words);
            if (country.isPresent()) {
                return Optional.of(new Name(
                        tokens,
                        from,
                        to,
                        words,
                        EntityType.Country,
                        country.get().form(),
                        country.get().iso2()));
            }
        }
        return Optional.empty();
    }

    private static String slice(String text, List<CoreLabel> tokens, int from, int to) {
        return text.substring(
                tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
    }
}
