package org.redthread.query;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Cyrillic and Greek letters as English news writes them (BGN/PCGN's romanisations, simplified), for names typed in them. */
final class Latin {
    private static final Map<Integer, String> LETTERS = letters(
            "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch "
                    + "ъ - ы y ь - э e ю yu я ya ё e і i ї yi є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz ў w "
                    + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    private Latin() {}

    static String of(String lowerCase) {
        return lowerCase
                .codePoints()
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static Map<Integer, String> letters(String pairs) {
        String[] parts = pairs.split(" ");
        Map<Integer, String> letters = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            letters.put(parts[i].codePointAt(0), parts[i + 1].replace("-", ""));
        }
        return letters;
    }
}
