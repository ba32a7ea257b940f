package org.redthread.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The blocks of an article on an HTML page: those of the smallest element that holds nearly all prose, and the lead above it. */
final class MainText {
    private static final double NEARLY_ALL = 0.9;
    private static final double LINKS = 0.6;
    private static final int LEAD = 40;

    private MainText() {}

    static List<Block> of(Element body) {
        return of(body, false);
    }

    /** The same with the main headings, of which a page of several stories has several. */
    static List<Block> withHeadings(Element body) {
        return of(body, true);
    }

    private static List<Block> of(Element body, boolean headings) {
        List<Block> all = Block.under(body);
        Map<Element, Integer> prose = Prose.of(body, all);
        Element main = body;
        while (true) {
            Element inner = main.children().stream()
                    .max(Comparator.comparingInt(child -> prose.getOrDefault(child, 0)))
                    .orElse(null);
            if (inner == null || prose.getOrDefault(inner, 0) <= prose.getOrDefault(main, 0) * NEARLY_ALL) {
                return withLead(all, main, headings);
            }
            main = inner;
        }
    }

    /** Between the headline and the main element some pages set the first paragraph apart. */
    private static List<Block> withLead(List<Block> all, Element main, boolean headings) {
        List<Block> blocks = new ArrayList<>();
        boolean headline = false;
        boolean inMain = false;
        for (Block block : all) {
            boolean within = isUnder(block.element(), main);
            inMain |= within;
            if (block.element().normalName().equals("h1")) {
                headline = true;
                if (headings && within) {
                    blocks.add(block);
                }
                continue;
            }
            boolean lead = headline && !inMain && block.text().length() >= LEAD && block.linkShare() < LINKS / 2;
            if (lead || within && block.linkShare() < LINKS) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static boolean isUnder(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
