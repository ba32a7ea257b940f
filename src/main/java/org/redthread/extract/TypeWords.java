package org.redthread.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words in and beside a name say about the type of what it names. */
class TypeWords {
    private final Set<String> legalForms;
    private final Map<String, EntityType> heads = new HashMap<>();
    private final Map<String, EntityType> nouns = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    TypeWords() {
        var rows = Gazetteer.rows("type-words.tsv", 3);
        legalForms = rows.stream()
                .filter(row -> row[0].equals("legal"))
                .flatMap(row -> Gazetteer.parts(row[2]).stream())
                .collect(toUnmodifiableSet());
        for (String[] row : rows) {
            EntityType type = EntityType.valueOf(row[1]);
            List<String> words = Gazetteer.parts(row[2]);
            switch (row[0]) {
                case "heads" -> words.forEach(word -> heads.put(word, type));
                case "ambiguous" -> {
                    ambiguous.addAll(words);
                    words.forEach(word -> heads.put(word, type));
                }
                case "nouns" -> words.forEach(word -> nouns.put(word, type));
                default -> {
                    // legal forms, above
                }
            }
        }
    }

    boolean isLegalForm(String word) {
        return legalForms.contains(word);
    }

    /** A word that tells a business where it ends its name: "Metals", "Ltd". */
    boolean isBusinessWord(String word) {
        return isLegalForm(word) || heads.get(word) == EntityType.Company;
    }

    /** Also at the end of what is no business: "Samantha Power". */
    boolean isAmbiguousHead(String word) {
        return ambiguous.contains(word);
    }

    /** Whether the end of a name of several words is a business's. */
    boolean isBusiness(String name) {
        return name.contains(" ")
                && (isLegalForm(name.substring(name.lastIndexOf(' ') + 1))
                        || ofHead(name).filter(EntityType.Company::equals).isPresent());
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
