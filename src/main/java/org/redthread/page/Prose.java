package org.redthread.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much prose each element of a page holds. */
final class Prose {
    private Prose() {}

    /** Characters of prose in each element under a root that has any, the root included. */
    static Map<Element, Integer> under(Element root) {
        return of(root, Block.under(root));
    }

    static Map<Element, Integer> of(Element root, List<Block> blocks) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                for (Element at = block.element(); at != null && at != root.parent(); at = at.parent()) {
                    prose.merge(at, block.text().length(), Integer::sum);
                }
            }
        }
        return prose;
    }
}
