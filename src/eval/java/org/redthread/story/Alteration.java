package org.redthread.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What an agency's customers do to its text, on paragraphs; what is added comes from an article that has nothing to do with it. */
enum Alteration {
    EXACT((text, more) -> text),
    REFORMATTED((text, more) -> each(text, line -> line.replace("“", "\"")
            .replace("”", "\"")
            .replace("’", "'")
            .replace("—", "--")
            .replaceAll("(.{50,70}) ", "$1\n"))),
    OTHER_QUOTES((text, more) -> each(text, line -> line.replaceAll("[“\"]([^“”\"]*)[”\"]", "‘$1’"))),
    CAPITALS((text, more) -> each(text, line -> line.toUpperCase(Locale.ROOT))),
    DATELINE((text, more) -> with(text, 0, "HARBOUR CITY (Agency) - By our own correspondent, Tuesday")),
    LAST_THIRD_CUT((text, more) -> text.subList(0, Math.max(1, text.size() * 2 / 3))),
    FIRST_HALF((text, more) -> text.subList(0, Math.max(1, text.size() / 2))),
    FIRST_THIRD((text, more) -> text.subList(0, Math.max(1, text.size() / 3))),
    EVERY_THIRD_DROPPED((text, more) -> {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (i % 3 != 2) {
                kept.add(text.get(i));
            }
        }
        return kept;
    }),
    ADDED_BEFORE((text, more) -> with(text, 0, more.get(0))),
    ADDED_WITHIN((text, more) -> with(text, text.size() / 2, more.get(0))),
    ADDED_AFTER((text, more) -> with(text, text.size(), more.get(0))),
    /** A word in fifteen another, numbers rounded, titles gone. */
    SUB_EDITED((text, more) -> {
        Random random = new Random(text.hashCode());
        return each(text, line -> Arrays.stream(line.replaceAll("\\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\\.? ", "")
                        .replace("percent", "per cent")
                        .split(" "))
                .map(word -> random.nextInt(15) == 0 ? "so-called" : word)
                .collect(Collectors.joining(" ")));
    }),
    BRITISH((text, more) -> each(text, line -> line.replaceAll("(?<=\\w{3})or(?=s?\\b)", "our")
            .replaceAll("(?<=\\w{3})iz(?=e[sd]?\\b|ing\\b|ation)", "is")
            .replace("center", "centre")
            .replace("defense", "defence"))),
    UPDATED((text, more) -> {
        List<String> updated = new ArrayList<>(each(text, line -> line.replaceAll("\\b\\d\\d\\b", "77")));
        updated.add(0, more.get(0));
        updated.addAll(more.subList(1, Math.min(more.size(), 1 + text.size() / 3)));
        return updated;
    }),
    SHORTENED_AND_EDITED(
            (text, more) -> with(SUB_EDITED.of(LAST_THIRD_CUT.of(text, more), more), 0, "LONDON - From agencies."));

    private final BiFunction<List<String>, List<String>, List<String>> way;

    Alteration(BiFunction<List<String>, List<String>, List<String>> way) {
        this.way = way;
    }

    List<String> of(List<String> text, List<String> more) {
        return way.apply(text, more);
    }

    private static List<String> each(List<String> text, java.util.function.UnaryOperator<String> change) {
        return text.stream().map(change).toList();
    }

    private static List<String> with(List<String> text, int at, String paragraph) {
        List<String> longer = new ArrayList<>(text);
        longer.add(at, paragraph);
        return longer;
    }
}
