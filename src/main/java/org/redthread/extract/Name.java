package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * One place where the text names something: tokens {@code from} to {@code to} (exclusive) of a sentence.
 *
 * @param text the article's text from the first to the last token
 * @param type null for what is no entity
 * @param iso2 of a country, else null
 */
record Name(List<CoreLabel> sentence, int from, int to, String text, EntityType type, Mention.Form form, String iso2) {

    Span span() {
        return new Span(sentence.get(from).beginPosition(), sentence.get(to - 1).endPosition());
    }

    Name as(EntityType other) {
        return other == type ? this : new Name(sentence, from, to, text, other, form, iso2);
    }

    /** Not of the country after all. */
    Name ofPerson() {
        return new Name(sentence, from, to, text, EntityType.Person, Mention.Form.name, null);
    }

    /** Not the country after all, but a place of its name. */
    Name asPlace() {
        return new Name(sentence, from, to, text, EntityType.Place, form, null);
    }

    List<String> words() {
        return sentence.subList(from, to).stream().map(CoreLabel::word).toList();
    }

    /** Its words as they are written: "Ormsby-Pell" is one, though several tokens. */
    List<String> parts() {
        return List.of(text.split("\\s+"));
    }

    /** The tokens of the last part; one that begins before it, since it holds a blank, with them. */
    List<String> lastPart() {
        int start = span().end() - parts().get(parts().size() - 1).length();
        return sentence.subList(from, to).stream()
                .filter(token -> token.endPosition() > start)
                .map(CoreLabel::word)
                .toList();
    }

    /** The lower-case word so many before ({@code -1}) or after ({@code 1}) the name; empty beyond the sentence. */
    String near(int offset) {
        int index = offset < 0 ? from + offset : to + offset - 1;
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.get(index).word().toLowerCase(Locale.ROOT);
    }
}
