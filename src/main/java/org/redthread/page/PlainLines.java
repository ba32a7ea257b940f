package org.redthread.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.page.Line.Kind;

/** The lines of a plain-text page, what each speaks of, and what is usual on this page. */
final class PlainLines {
    private static final int LOOK_AHEAD = 1500;
    private static final int LONGEST_REPEATED = 200;

    private final List<Line> lines;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<Set<String>> names = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<Integer, Body> lately = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Body> eldest) {
            return size() > 2;
        }
    };
    private final int usualBlanks;
    private final double usualNearness;

    /** The beginning of the text from a line on, enough to see what it is about. */
    record Body(
            String first,
            Set<String> firstWords,
            Set<String> firstNames,
            Matter matter,
            Set<String> names,
            String text) {}

    PlainLines(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            words.computeIfAbsent(line.text(), Cohesion::words);
            names.add(line.is(Kind.PROSE) ? Cohesion.names(line.text()) : Set.of());
            if (line.text().length() <= LONGEST_REPEATED) {
                times.merge(line.text(), 1, Integer::sum);
            }
        }
        usualBlanks = usualBlanks();
        usualNearness = usualNearness();
    }

    int size() {
        return lines.size();
    }

    Line get(int i) {
        return lines.get(i);
    }

    /** Of a line of the page, or of a part of one. */
    Set<String> words(Line line) {
        return words.computeIfAbsent(line.text(), Cohesion::words);
    }

    boolean isRepeated(Line line) {
        return times.getOrDefault(line.text(), 0) > 1;
    }

    /** Blank lines between two paragraphs. */
    int blanksBetweenParagraphs() {
        return usualBlanks;
    }

    /** The share of a paragraph's words that the paragraph before has too. */
    double nearnessOfParagraphs() {
        return usualNearness;
    }

    /** Whether a story begins at a line and whether one begins under it asks for the same again. */
    Body bodyFrom(int start) {
        Body known = lately.get(start);
        if (known == null) {
            known = read(start);
            lately.put(start, known);
        }
        return known;
    }

    private Body read(int start) {
        Matter matter = new Matter();
        Set<String> allNames = new HashSet<>();
        StringBuilder text = new StringBuilder();
        int first = -1;
        for (int i = start; i < lines.size() && text.length() < LOOK_AHEAD; i++) {
            Line line = lines.get(i);
            if (first >= 0 && (line.is(Kind.TIME) || line.is(Kind.BYLINE))) {
                break;
            }
            if (line.is(Kind.PROSE) || i == start) {
                first = first < 0 ? i : first;
                matter.add(words(line));
                allNames.addAll(names.get(i));
                text.append(line.text(), 0, Math.min(line.text().length(), LOOK_AHEAD))
                        .append('\n');
            }
        }
        String shown = text.toString();
        String opening = shown.substring(0, Math.max(0, shown.indexOf('\n')));
        return first < 0
                ? new Body("", Set.of(), Set.of(), matter, allNames, "")
                : new Body(opening, words(lines.get(first)), names.get(first), matter, allNames, shown);
    }

    /** Between paragraphs one under another; where each has a line between, over any paragraph. */
    private int usualBlanks() {
        Map<Integer, Integer> between = new HashMap<>();
        Map<Integer, Integer> over = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).is(Kind.PROSE)) {
                over.merge(lines.get(i).blanks(), 1, Integer::sum);
                if (lines.get(i - 1).is(Kind.PROSE)) {
                    between.merge(lines.get(i).blanks(), 1, Integer::sum);
                }
            }
        }
        return (between.isEmpty() ? over : between)
                .entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0);
    }

    private double usualNearness() {
        double sum = 0;
        int pairs = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(Kind.PROSE)) {
                if (last >= 0) {
                    sum += Rarity.shared(words(lines.get(i)), words(lines.get(last)));
                    pairs++;
                }
                last = i;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
