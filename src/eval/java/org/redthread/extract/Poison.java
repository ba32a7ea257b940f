package org.redthread.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody wrote for readers, each {@code size} characters long: what an extractor may choke on. */
final class Poison {
    private static final List<String> FIRST = List.of("Ana", "Boris", "Carla", "Dmitri", "Elena", "Farid", "Greta");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String NEWS = "Kestrel Metals Inc said on Monday that its chief executive Ana Ruiz had met "
            + "Boris Lund, who was charged by prosecutors in Norway, in London. ";

    private Poison() {}

    static Map<String, String> texts(int size) {
        Random random = new Random(7);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("names without a full stop", filled(size, () -> pick(random) + " " + surname(random) + " "));
        texts.put("names of one family", filled(size, () -> surname(random) + " Lund, "));
        texts.put("companies of one first word", filled(size, () -> "Kestrel " + surname(random) + " Inc, "));
        texts.put("persons of one first name", filled(size, () -> "Ana " + surname(random) + ", "));
        texts.put(
                "a company beside each ministry",
                filled(
                        size,
                        () -> "Kestrel Inc told the ministry that " + surname(random) + " Council was the company. "));
        texts.put("acronyms", filled(size, () -> "Kestrel " + surname(random) + " Metals Agency (K" + "MA), "));
        texts.put(
                "claims of thousands of pairs",
                filled(size, () -> pick(random) + " " + surname(random) + " married Boris " + surname(random) + ". "));
        texts.put("pronouns", filled(size, () -> "Ana Ruiz he her him it its she "));
        texts.put("the speaker of each word", filled(size, () -> "I \"my me I\" Boris Lund the "));
        texts.put("years", filled(size, () -> "Ana Ruiz led Kestrel Inc in 1990, from 1991 to 1992, until May 2001, "));
        texts.put("a statement of many commas", filled(size, () -> pick(random) + ", said, Kestrel, who, met, in, "));
        texts.put("headings", filled(size, () -> "Kestrel " + surname(random) + " Wins\n\n"));
        texts.put("datelines", filled(size, () -> "OSLO, March 3 (" + surname(random) + ") - "));
        texts.put("lands", filled(size, () -> "Republic of the United States of the Chinese "));
        texts.put("quotation marks", "\" ".repeat(size / 2));
        texts.put("words joined by hyphens", filled(size, () -> "Ana-" + surname(random) + "-of-"));
        texts.put("addresses", filled(size, () -> "www." + surname(random) + ".com/a@b.c?d=e&f;"));
        texts.put("tags that nobody took off", filled(size, () -> "<a href=\"" + surname(random) + "\"<b <!-- "));
        texts.put("quotations", filled(size, () -> "\"I met " + pick(random) + " " + surname(random) + "\" "));
        texts.put("one quotation that never closes", "\"" + filled(size, () -> NEWS));
        texts.put("brackets in brackets", "(".repeat(size / 2) + ")".repeat(size / 2));
        texts.put(
                "clauses in clauses", filled(size, () -> "Ana Ruiz, who (said that Boris Lund, whom [Carla Ode met "));
        texts.put("a sentence of thousands of words", filled(size, () -> "and " + pick(random) + " owns Kestrel "));
        texts.put("one word", "a".repeat(size));
        texts.put("one line of names joined by dots", filled(size, () -> surname(random) + "."));
        texts.put("all in capitals", filled(size, () -> NEWS.toUpperCase()));
        texts.put(
                "zero-width characters",
                filled(size, () -> "A\u200bn\u200ba\u200d R\u00adu\u2060iz\ufeff met Boris. "));
        texts.put(
                "right to left",
                filled(size, () -> "\u202eAna Ruiz\u202c \u05e4\u05d2\u05e9\u05d4 \u0623\u0646\u0627 Boris Lund. "));
        texts.put("combining marks", filled(size, () -> "A" + "\u0301\u0323".repeat(50) + "na "));
        texts.put(
                "a table of numbers", filled(size, () -> random.nextInt(100_000) + "\t" + random.nextDouble() + "\n"));
        texts.put("full stops", ".".repeat(size));
        texts.put("line ends", filled(size, () -> "A\n\n"));
        texts.put("control characters", filled(size, () -> "\u0000\u0001Ana\u0007 \ud83d\ude00\ud800 "));
        texts.put("news", filled(size, () -> NEWS));
        return texts;
    }

    private static String pick(Random random) {
        return FIRST.get(random.nextInt(FIRST.size()));
    }

    private static String surname(Random random) {
        String small = IntStream.range(0, 6)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }

    private static String filled(int size, Supplier<String> next) {
        StringBuilder text = new StringBuilder(size);
        while (text.length() < size) {
            text.append(next.get());
        }
        return text.substring(0, size);
    }
}
