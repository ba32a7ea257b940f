package org.redthread.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a text by its share of function words, which is enough to tell English, that the extraction reads,
 * from what it would garble. Null when no listed language is clearly there.
 */
final class Language {
    private static final Map<String, Set<String>> FUNCTION_WORDS = Map.of(
            "en",
                    words(
                            "the of and to in that is was for with on as by at from it are be has have his he said not an this"),
            "de",
                    words(
                            "der die das und zu den von mit ist im nicht ein eine auf dem des sich für auch wird werden als bei"),
            "fr",
                    words(
                            "le la les et des du est dans que une un pour qui sur pas au avec ce sont par plus il ne aux cette"),
            "es", words("el la los las de que y en un una por con para se del es no su al lo como más fue este ha"),
            "it", words("il la di che e un una per in con del della non sono si è le dei gli alla nel anche come più"),
            "pt", words("o a os as de que e em um uma por com para se do da não no na dos das foi mais ao como"),
            "nl",
                    words(
                            "de het een en van in is dat op te voor met niet zijn die aan er om ook als bij door naar maar"));
    private static final int SAMPLE = 400;
    private static final double CLEAR = 0.15;

    private Language() {}

    static String of(String text) {
        List<String> words = text.substring(0, Math.min(text.length(), SAMPLE * 8))
                .toLowerCase(Locale.ROOT)
                .transform(lower -> List.of(lower.split("[^\\p{L}\\p{M}]+")));
        String best = null;
        double share = CLEAR;
        for (Map.Entry<String, Set<String>> language : FUNCTION_WORDS.entrySet()) {
            double found =
                    words.stream().filter(language.getValue()::contains).count() / (double) Math.max(1, words.size());
            if (found > share) {
                best = language.getKey();
                share = found;
            }
        }
        return best;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
