package org.redthread.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;

/**
 * Another identity that an article's name vouches for: whoever is called so elsewhere may be the same.
 *
 * @param shorter the identity of the shorter name
 * @param longer the id of the longer name's identity
 * @param kind why
 */
public record Alias(Identity shorter, String longer, Kind kind) {
    /**
     * Acronym, beginning and middle (names left out) need an article that uses both names for one; the initial is dropped by
     * anyone; what only one article knows is known to its copies too.
     */
    public enum Kind {
        acronym,
        beginning,
        middle,
        initial,
        copy
    }

    /** Words that begin or end many names and so stand for none. */
    private static final Set<String> GENERIC = Set.of(
            "agency",
            "airlines",
            "army",
            "association",
            "authority",
            "bank",
            "board",
            "bureau",
            "center",
            "centre",
            "central",
            "college",
            "commission",
            "committee",
            "company",
            "congress",
            "council",
            "court",
            "department",
            "east",
            "federal",
            "federation",
            "first",
            "foundation",
            "fund",
            "general",
            "global",
            "great",
            "group",
            "house",
            "institute",
            "international",
            "ministry",
            "movement",
            "national",
            "new",
            "north",
            "office",
            "parliament",
            "party",
            "people",
            "police",
            "press",
            "public",
            "royal",
            "school",
            "senate",
            "society",
            "south",
            "standard",
            "state",
            "supreme",
            "trust",
            "union",
            "united",
            "university",
            "west",
            "world");

    public static List<Alias> of(LocalEntity entity, Identity identity) {
        List<Alias> aliases = new ArrayList<>();
        if (identity.local() || identity.sense() != null) {
            return aliases;
        }
        switch (entity.type()) {
            case Company, Organization -> {
                for (String name : entity.names()) {
                    Kind kind = kind(entity, identity.key(), name);
                    if (kind != null) {
                        aliases.add(new Alias(
                                Identity.named(entity.type(), Names.key(entity.type(), name)), identity.id(), kind));
                    }
                }
            }
            case Person -> {
                String without = identity.key().replaceAll("(?<=\\S )(\\p{L} )+(?=\\S{2,})", "");
                if (!without.equals(identity.key()) && without.contains(" ")) {
                    aliases.add(new Alias(Identity.named(EntityType.Person, without), identity.id(), Kind.initial));
                }
                entity.names().stream()
                        .map(name -> Identity.named(EntityType.Person, Names.key(EntityType.Person, name)))
                        .filter(shorter -> leavesOutMiddle(shorter.key(), identity.key()))
                        .filter(shorter -> !shorter.key().equals(without))
                        .forEach(shorter -> aliases.add(new Alias(shorter, identity.id(), Kind.middle)));
            }
            default -> {}
        }
        return aliases.stream().distinct().toList();
    }

    /** "hillary clinton" of "hillary rodham clinton": its words in their order, the first and the last among them. */
    private static boolean leavesOutMiddle(String shorter, String key) {
        List<String> left = new ArrayList<>(List.of(shorter.split(" ")));
        String[] words = key.split(" ");
        if (left.size() < 2 || left.size() >= words.length || !left.get(0).equals(words[0])) {
            return false;
        }
        String last = left.get(left.size() - 1);
        for (String word : words) {
            if (!left.isEmpty() && left.get(0).equals(word)) {
                left.remove(0);
            }
        }
        return left.isEmpty() && last.equals(words[words.length - 1]);
    }

    private static Kind kind(LocalEntity entity, String key, String name) {
        String shorter = Names.key(entity.type(), name);
        if (shorter.isEmpty() || shorter.equals(key) || WellKnown.isBody(Names.fold(name))) {
            return null;
        }
        if (isAcronym(name, entity.names().stream().map(Names::fold).toList())) {
            return Kind.acronym;
        }
        boolean generic = Arrays.stream(shorter.split(" ")).allMatch(GENERIC::contains);
        return key.startsWith(shorter + " ") && !generic ? Kind.beginning : null;
    }

    /** "SMIC" of "semiconductor manufacturing international corp": its letters begin the words in order, few words left out. */
    private static boolean isAcronym(String name, List<String> folded) {
        String letters = name.replaceAll("[^\\p{L}]", "");
        if (letters.length() < 2 || letters.length() > 8 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String lower = letters.toLowerCase(Locale.ROOT);
        return folded.stream().map(full -> full.split(" ")).anyMatch(words -> words.length > 1 && spells(lower, words));
    }

    private static boolean spells(String letters, String[] words) {
        int next = 0;
        int leftOut = 0;
        for (String word : words) {
            if (next < letters.length() && word.charAt(0) == letters.charAt(next)) {
                next++;
            } else if (word.length() > 3) {
                leftOut++;
            }
        }
        return next == letters.length() && leftOut <= 1;
    }
}
