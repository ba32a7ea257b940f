package org.redthread.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The stories of an HTML page that holds several, each in an element of its own: a round-up, a digest, a live blog. They
 * are marked as articles, or are three or more siblings of one kind; each has a heading or a time of its own, and together
 * they hold most of the page's prose; else the page is one story.
 */
final class Stories {
    static final String HEADINGS = "h1, h2, h3, h4, [itemprop=headline]";
    static final String TIMES = "time, [itemprop=datePublished], [class*=time], [class*=date]";
    private static final String MARKED =
            "article, [itemprop=liveBlogUpdate], [itemtype$=BlogPosting], [itemtype$=NewsArticle]";
    private static final Pattern READERS =
            Pattern.compile("(?i).*(?:comment|repl(?:y|ies)|review|answer|disqus|discussion|forum|thread).*");
    private static final int BODY = 250;
    private static final int ENTRY = 40;
    private static final int FEWEST_SIBLINGS = 3;
    private static final double MOST = 0.75;

    private Stories() {}

    /** Two or more elements, or none. */
    static List<Element> on(Element body) {
        Map<Element, Integer> prose = Prose.under(body);
        List<Element> marked = most(body.select(MARKED), body, prose);
        return marked.isEmpty() ? siblings(body, prose) : marked;
    }

    private static List<Element> siblings(Element body, Map<Element, Integer> prose) {
        for (Element parent : body.getAllElements()) {
            if (!prose.containsKey(parent)) {
                continue;
            }
            Map<String, List<Element>> kinds = new LinkedHashMap<>();
            for (Element child : parent.children()) {
                if (prose.containsKey(child) && !child.normalName().equals("p")) {
                    String kind = child.normalName()
                            + Arrays.stream(child.className().split(" "))
                                    .findFirst()
                                    .orElse("");
                    kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(child);
                }
            }
            for (List<Element> kind : kinds.values()) {
                if (kind.size() >= FEWEST_SIBLINGS && kind.stream().noneMatch(Stories::isOfReaders)) {
                    List<Element> stories = most(kind, body, prose);
                    if (stories.size() >= FEWEST_SIBLINGS && stories.stream().allMatch(Stories::isTimed)) {
                        return stories;
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Element> most(Collection<Element> stories, Element body, Map<Element, Integer> prose) {
        Set<Element> full = new HashSet<>();
        Set<Element> outer = new HashSet<>();
        for (Element story : stories) {
            if (isStory(story, prose.getOrDefault(story, 0))) {
                full.add(story);
                outer.addAll(story.parents());
            }
        }
        List<Element> innermost = stories.stream()
                .filter(story -> full.contains(story) && !outer.contains(story))
                .toList();
        int held = innermost.stream().mapToInt(prose::get).sum();
        boolean most = held >= prose.getOrDefault(body, 0) * MOST;
        return innermost.size() > 1 && most ? innermost : List.of();
    }

    /** An entry of a live blog may be short; a card that leads to its story elsewhere is none. */
    private static boolean isStory(Element element, int prose) {
        Element heading = element.selectFirst(HEADINGS);
        if (prose >= BODY) {
            return heading != null || isTimed(element);
        }
        return prose >= ENTRY && isTimed(element) && !leadsElsewhere(heading);
    }

    private static boolean leadsElsewhere(Element heading) {
        if (heading == null) {
            return false;
        }
        Element link = heading.closest("a") != null ? heading.closest("a") : heading.selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }

    private static boolean isTimed(Element element) {
        return element.selectFirst(TIMES) != null || Stamp.of(element.text()) != null;
    }

    private static boolean isOfReaders(Element element) {
        return READERS.matcher(element.className() + " " + element.id()).matches()
                || element.parents().stream().anyMatch(parent -> READERS.matcher(parent.id() + " " + parent.className())
                        .matches());
    }
}
