package org.redthread.page;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The stories of an HTML page that holds several: a round-up, a digest, a live blog. Each is marked as one, has a heading
 * of its own and a body, and together they hold most of the page's prose; else the page is one story.
 */
final class Stories {
    static final String HEADINGS = "h1, h2, h3, h4, [itemprop=headline]";
    private static final String MARKED =
            "article, [itemprop=liveBlogUpdate], [itemtype$=BlogPosting], [itemtype$=NewsArticle]";
    private static final int BODY = 250;
    private static final double MOST = 0.75;

    private Stories() {}

    /** Two or more elements, or none. */
    static List<Element> on(Element body) {
        Map<Element, Integer> prose = Prose.under(body);
        List<Element> full = body.select(MARKED).stream()
                .filter(story -> prose.getOrDefault(story, 0) >= BODY && story.selectFirst(HEADINGS) != null)
                .toList();
        List<Element> innermost = full.stream()
                .filter(story -> full.stream()
                        .noneMatch(other -> other != story && other.parents().contains(story)))
                .toList();
        int held = innermost.stream().mapToInt(prose::get).sum();
        boolean most = held >= prose.getOrDefault(body, 0) * MOST;
        return innermost.size() > 1 && most ? innermost : List.of();
    }
}
