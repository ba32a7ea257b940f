package org.redthread.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The language of a text by its script and its share of function words, which is enough to tell English, that the extraction
 * reads, from what it would garble.
 */
final class Language {
    /** ISO 639-2 for what is surely not English and no more is known. */
    static final String UNDETERMINED = "und";

    private static final Map<String, Set<String>> FUNCTION_WORDS = Map.ofEntries(
            words(
                    "en",
                    "the of and to in that is was for with on as by at from it are be has have his he said not an this"),
            words(
                    "de",
                    "der die das und zu den von mit ist im nicht ein eine auf dem des sich für auch wird werden als bei"),
            words(
                    "fr",
                    "le la les et des du est dans que une un pour qui sur pas au avec ce sont par plus il ne aux cette"),
            words("es", "el la los las de que y en un una por con para se del es no su al lo como más fue este ha"),
            words("it", "il la di che e un una per in con del della non sono si è le dei gli alla nel anche come più"),
            words("pt", "o a os as de que e em um uma por com para se do da não no na dos das foi mais ao como"),
            words(
                    "nl",
                    "de het een en van in is dat op te voor met niet zijn die aan er om ook als bij door naar maar"),
            words("sv", "och att det som en på är av för med till den har inte om ett han de var från men vi sig"),
            words("da", "og at det som en på er af for med til den har ikke om et han de var fra men vi sig blev"),
            words("no", "og at det som en på er av for med til den har ikke om et han de var fra men vi seg ble"),
            words("fi", "ja on ei se että oli hän mutta myös ovat kun kuin joka niin sen mukaan sekä tai jos vuoden"),
            words("pl", "i w na z do się nie że to jest o od po jak za przez który jego ale dla oraz przy już są"),
            words("cs", "a v na se je že s z do o i za by ale který pro jako jsou po od jeho při už také podle"),
            words("ro", "și de în la a cu pe nu că o din care pentru este sunt mai au fost un prin după lui"),
            words("hu", "a az és hogy nem is egy volt meg csak de ezt még van már mint azt ha el pedig szerint"),
            words(
                    "tr",
                    "ve bir bu da de için ile olarak olan daha gibi çok ancak sonra kadar ise göre ne olduğu değil"),
            words(
                    "id",
                    "yang dan di itu dengan untuk dari dalam pada ini tidak akan ke oleh juga ada telah adalah karena"),
            words("vi", "và của là có trong được cho các một không những với người này đã khi để về từ tại"));

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.ARABIC, "ar"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"));
    /** Letters that Ukrainian or Persian writes and the language that most use the script for does not. */
    private static final Map<String, String> OWN_LETTERS = Map.of("ru", "[іїєґ]", "ar", "[پچژگ]");

    private static final Map<String, String> NEIGHBOURS = Map.of("ru", "uk", "ar", "fa");
    private static final int SAMPLE = 3200;
    private static final double CLEAR = 0.15;
    private static final double NONE = 0.05;
    private static final int ENOUGH_WORDS = 100;
    private static final double KANA = 0.05;

    private Language() {}

    /** ISO 639-1, or {@link #UNDETERMINED}; null when the text is too short or too odd to tell. */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        String byScript = byScript(sample);
        if (byScript != null) {
            return byScript;
        }
        List<String> words = List.of(sample.split("[^\\p{L}\\p{M}]+"));
        String best = null;
        double share = CLEAR;
        for (Map.Entry<String, Set<String>> language : FUNCTION_WORDS.entrySet()) {
            double found = share(words, language.getValue());
            if (found > share) {
                best = language.getKey();
                share = found;
            }
        }
        boolean foreign = words.size() >= ENOUGH_WORDS && share(words, FUNCTION_WORDS.get("en")) < NONE;
        return best != null || !foreign ? best : UNDETERMINED;
    }

    private static double share(List<String> words, Set<String> of) {
        return words.stream().filter(of::contains).count() / (double) Math.max(1, words.size());
    }

    /** Null when most letters are Latin. */
    private static String byScript(String sample) {
        Map<String, Integer> letters = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter ->
                        letters.merge(SCRIPTS.getOrDefault(Character.UnicodeScript.of(letter), ""), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        // Japanese is written with more Chinese signs than signs of its own
        if (letters.getOrDefault("ja", 0) > all * KANA) {
            letters.merge("ja", letters.getOrDefault("zh", 0), Integer::sum);
        }
        for (Map.Entry<String, Integer> language : letters.entrySet()) {
            if (!language.getKey().isEmpty() && language.getValue() * 2 > all) {
                String own = OWN_LETTERS.get(language.getKey());
                boolean neighbour = own != null && sample.replaceAll(own, "").length() < sample.length();
                return neighbour ? NEIGHBOURS.get(language.getKey()) : language.getKey();
            }
        }
        return null;
    }

    private static Map.Entry<String, Set<String>> words(String language, String list) {
        return Map.entry(language, Set.of(list.split(" ")));
    }
}
