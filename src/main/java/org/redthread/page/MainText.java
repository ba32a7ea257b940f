package org.redthread.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The smallest element that holds nearly all prose of a page. */
final class MainText {
    private static final double NEARLY_ALL = 0.8;

    private MainText() {}

    static Element of(Element body) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Block block : Block.under(body)) {
            if (block.isProse()) {
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.merge(at, block.text().length(), Integer::sum);
                    if (at == body) {
                        break;
                    }
                }
            }
        }
        Element main = body;
        while (true) {
            Element inner = main.children().stream()
                    .max(Comparator.comparingInt(child -> prose.getOrDefault(child, 0)))
                    .orElse(null);
            if (inner == null || prose.getOrDefault(inner, 0) <= prose.getOrDefault(main, 0) * NEARLY_ALL) {
                return main;
            }
            main = inner;
        }
    }
}
