package org.redthread.story;

import java.util.List;
import java.util.Random;

/** Reports that fill one form: the same words every day, other names and numbers. None is a copy of another. */
final class Forms {
    private static final List<String> FIRST =
            List.of("Alder", "Bex", "Corris", "Dun", "East", "Farrow", "Glen", "Holm", "Ivy", "Jarrow");
    private static final List<String> LAST =
            List.of("moor", "hall", "ton", "leith", "wick", "by", "harra", "sea", "gate", "combe");
    private static final List<String> FIRMS = List.of(
            "Norvane Holdings",
            "Petrasol",
            "Quillmark Group",
            "Rosenthal & Vey",
            "Saltram Foods",
            "Tessaly Energy",
            "Umbria Textiles");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private final Random random = new Random(3);

    String weather() {
        String place = place();
        return "The weather service has issued a flood warning for " + place + " and " + place() + " until "
                + number(1, 12) + " o'clock on " + one(DAYS) + ". Rain of " + number(10, 90)
                + " millimetres has fallen since last night at " + place
                + ". A flood warning means that flooding is happening or is about to happen. Turn around when you meet a flooded road:"
                + " most people who die in floods die in vehicles. Move to higher ground now and act quickly to protect your life. Keep"
                + " children and animals away from swollen streams and ditches. Do not walk through water that moves, since half a knee's"
                + " depth can knock you down. Listen to local radio for further instructions, and keep a torch and warm clothes at hand.";
    }

    String market() {
        return "Shares closed " + one(List.of("higher", "lower")) + " on " + one(DAYS)
                + " as investors weighed results from "
                + one(FIRMS) + " and " + one(FIRMS) + ". The main index gained " + number(1, 99) + " points, or 0."
                + number(1, 9)
                + " percent, to end at " + number(1000, 9000) + ". Volume on the exchange was " + number(100, 900)
                + " million shares. Advancing issues outnumbered declining ones by " + number(2, 9) + " to one. "
                + one(FIRMS)
                + " rose " + number(1, 12) + " percent after it raised its forecast, while " + one(FIRMS) + " fell "
                + number(1, 9)
                + " percent. The yield on the ten-year bond was at " + number(1, 5) + "." + number(10, 99)
                + " percent. Analysts said that the market would wait for data on jobs and prices before it takes a direction.";
    }

    String results() {
        String firm = one(FIRMS);
        return firm + " today announced its results for the quarter. Revenue was " + number(100, 900)
                + " million, compared with "
                + number(100, 900) + " million a year ago. Net income was " + number(10, 90) + " million, or "
                + number(1, 9) + "."
                + number(10, 99)
                + " a share. This press release contains forward-looking statements, which involve risks and"
                + " uncertainties that could cause actual results to differ from those expected. Such statements are based on what the"
                + " management believes and assumes today, and the company undertakes no obligation to update them in the light of new"
                + " information or future events. Investors should not place undue reliance on them, and should read the risk factors in"
                + " the company's annual report. " + firm + " will hold a conference call at " + number(1, 12)
                + " o'clock on "
                + one(DAYS) + " to discuss these results; it can be heard on the investors' page for a month.";
    }

    private String place() {
        return one(FIRST) + one(LAST);
    }

    private int number(int from, int to) {
        return from + random.nextInt(to - from);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
