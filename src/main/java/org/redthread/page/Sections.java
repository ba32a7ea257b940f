package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redthread.page.Line.Kind;

/**
 * The stories of an HTML page that stand one after another under headings of one rank, with nothing that marks each as one.
 * Subheads look the same, so the signs that {@link Border} weighs are taken together over all of them.
 */
final class Sections {
    private static final List<String> RANKS = List.of("h1", "h2", "h3");
    private static final int BODY = 250;
    private static final int TITLE_WORDS = 3;
    private static final double MOST = 0.8;
    /** Between what the sections of articles have (-2.7 and less) and what stories under headings have (0.7 and more). */
    private static final double LIKELY = -2;

    private Sections() {}

    /** Blocks that each begin with a heading; nothing when the page is one story. */
    static List<List<Block>> of(List<Block> blocks) {
        for (String rank : RANKS) {
            List<List<Block>> sections = under(rank, blocks);
            if (sections.size() > 1 && holdMost(sections, blocks) && mean(oddsOf(sections)) > LIKELY) {
                return sections;
            }
        }
        return List.of();
    }

    private static List<List<Block>> under(String rank, List<Block> blocks) {
        List<Integer> starts = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).element().normalName().equals(rank))
                .filter(i -> blocks.get(i).text().split(" ").length >= TITLE_WORDS)
                .boxed()
                .toList();
        List<List<Block>> sections = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            List<Block> section = blocks.subList(starts.get(i), end);
            if (prose(section) >= BODY) {
                sections.add(section);
            }
        }
        return sections;
    }

    private static boolean holdMost(List<List<Block>> sections, List<Block> blocks) {
        return sections.stream().mapToInt(Sections::prose).sum() >= prose(blocks) * MOST;
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    private static double mean(List<Double> odds) {
        return odds.stream().mapToDouble(one -> one).average().orElseThrow();
    }

    /** How likely a story begins at each section but the first, as log-odds. */
    private static List<Double> oddsOf(List<List<Block>> sections) {
        List<Line> lines = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (List<Block> section : sections) {
            starts.add(lines.size());
            section.forEach(block -> lines.add(Line.of(block.text())));
        }
        PlainLines page = new PlainLines(lines);
        Story first = new Story(Header.NONE);
        Story above = new Story(Header.NONE);
        List<Double> odds = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            int body = start + 1;
            while (body < end - 1 && !lines.get(body).is(Kind.PROSE)) {
                body++;
            }
            List<Line> gap = new ArrayList<>(List.of(lines.get(start).asShort()));
            gap.addAll(lines.subList(start + 1, body));
            if (i > 0) {
                odds.add(Border.at(page, first, above, gap, body).logOdds());
            }
            lines.subList(body, end).forEach(above::add);
        }
        return odds;
    }
}
