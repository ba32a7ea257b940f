package org.redthread.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words in and beside a name say about the type of what it names. */
class TypeWords {
    private final Set<String> legalForms;
    private final Map<String, EntityType> heads = new HashMap<>();
    private final Map<String, EntityType> nouns = new HashMap<>();

    TypeWords() {
        var rows = Gazetteer.rows("type-words.tsv", 3);
        legalForms = rows.stream()
                .filter(row -> row[0].equals("legal"))
                .flatMap(row -> Gazetteer.parts(row[2]).stream())
                .collect(toUnmodifiableSet());
        for (String[] row : rows) {
            Map<String, EntityType> words = row[0].equals("heads") ? heads : nouns;
            if (!row[0].equals("legal")) {
                Gazetteer.parts(row[2]).forEach(word -> words.put(word, EntityType.valueOf(row[1])));
            }
        }
    }

    boolean isLegalForm(String word) {
        return legalForms.contains(word);
    }

    /** What the end of a name says: "… Development Bank" is an organisation, "… Bank" a company. */
    Optional<EntityType> ofHead(String name) {
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        EntityType two = words.length > 1 ? heads.get(words[words.length - 2] + " " + last) : null;
        return Optional.ofNullable(two == null ? heads.get(last) : two);
    }

    /** What a common noun describes: a "chipmaker" is a company. */
    Optional<EntityType> ofNoun(String noun) {
        return Optional.ofNullable(nouns.get(noun.toLowerCase(Locale.ROOT)));
    }
}
