package org.redthread.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hand-annotated texts that names are trained and measured on. */
final class NameCorpora {
    static final Path BENCH = Path.of("../shared/bench/ner");
    private static final int HELD_BACK = 5;
    private static final int WIKIGOLD_PART = 340;

    /** Classes of the newswire set as CoNLL's; a building is left a class of its own. */
    private static final Map<String, String> CLASSES = Map.of(
            "Person",
            "PERSON",
            "Organization",
            "ORGANIZATION",
            "Location",
            "LOCATION",
            "NORP",
            "MISC",
            "Facility",
            "FACILITY",
            "Product",
            "MISC",
            "Misc",
            "MISC",
            "PER",
            "PERSON",
            "ORG",
            "ORGANIZATION");

    /** A word and its class with B- or I-, or O. */
    record Word(String text, String label) {}

    /** @param heldBack never trained on */
    record Text(String set, String name, List<List<Word>> sentences, boolean heldBack) {}

    private NameCorpora() {}

    static List<Text> all() {
        List<Text> texts = new ArrayList<>(newswire());
        texts.addAll(wikigold());
        return texts;
    }

    private static List<Text> newswire() {
        try (Stream<Path> files = Files.list(BENCH.resolve("worldwide-newswire-in-sa"))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file -> new Text(
                            "newswire",
                            file.getFileName().toString(),
                            sentences(file, "\t"),
                            sorted.indexOf(file) % HELD_BACK == 0))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of Wikigold is held back; an article that lies on the border is cut there. */
    private static List<Text> wikigold() {
        List<List<Word>> sentences = sentences(BENCH.resolve("wikigold/wikigold.conll.txt"), " ");
        List<Text> texts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            boolean ends = to == sentences.size() || isHeading(sentences.get(to)) || to % WIKIGOLD_PART == 0;
            if (ends) {
                List<List<Word>> article = sentences.subList(isHeading(sentences.get(from)) ? from + 1 : from, to);
                texts.add(
                        new Text("wikigold", "sentences from " + from, article, from / WIKIGOLD_PART == HELD_BACK - 1));
                from = to;
            }
        }
        return texts;
    }

    /** What stands for one before each article. */
    private static boolean isHeading(List<Word> sentence) {
        return sentence.get(0).text().equals("-DOCSTART-");
    }

    private static List<List<Word>> sentences(Path file, String separator) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        String last = "O";
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(separator);
                if (cells.length < 2) {
                    if (!sentence.isEmpty()) {
                        sentences.add(sentence);
                    }
                    sentence = new ArrayList<>();
                    last = "O";
                } else {
                    String label = label(cells[1], last);
                    last = label;
                    if (cells[0].equals("s") && endsInApostrophe(sentence)) {
                        sentence.set(
                                sentence.size() - 1,
                                new Word("’s", sentence.get(sentence.size() - 1).label()));
                    } else {
                        sentence.add(new Word(cells[0], label));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    /** One set parts "’" and "s", which CoreNLP's tokenizer keeps together. */
    private static boolean endsInApostrophe(List<Word> sentence) {
        return !sentence.isEmpty() && sentence.get(sentence.size() - 1).text().equals("’");
    }

    /** Wikigold writes I- for a first word too. */
    private static String label(String label, String last) {
        if (label.length() < 2) {
            return "O";
        }
        String type = label.substring(2);
        String mapped =
                CLASSES.getOrDefault(type, type.equals("LOC") ? "LOCATION" : type.equals("MISC") ? "MISC" : null);
        if (mapped == null) {
            return "O";
        }
        boolean first = label.startsWith("B-") || !last.endsWith("-" + mapped);
        return (first ? "B-" : "I-") + mapped;
    }
}
