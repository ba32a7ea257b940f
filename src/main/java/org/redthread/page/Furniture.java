package org.redthread.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The parts of an HTML page that are no article: what is never shown, what is there to be clicked, and what its author
 * names as such in {@code role}, {@code class} or {@code id}. The names are the web's common words, not those of sites.
 */
final class Furniture {
    private static final String NEVER_TEXT =
            "script, style, template, svg, annotation, iframe, object, embed, canvas, input, select, textarea";
    private static final List<String> SELDOM_TEXT = List.of(
            "noscript",
            "form, button, dialog, nav, menu",
            "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]",
            "[role=navigation], [role=search], [role=dialog], [role=menu], [role=menubar], [role=banner], [role=contentinfo], "
                    + "[role=complementary], [role=alert]",
            "body > header, footer, aside, figcaption");
    private static final Set<String> NAMES =
            Set.of(("nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs footer sidebar rail "
                            + "share sharing sharer shares social sociable comment comments commentlist respond reply replies "
                            + "related recommended recommendation recommendations recirc recirculation newsletter subscribe subscription signup "
                            + "promo promotion promobox advert adverts advertisement advertising ad ads adsense adslot adunit sponsor sponsored "
                            + "cookie cookies gdpr consent popup modal overlay banner byline bio authorbox "
                            + "tags taglist tagcloud pagination pager paging skip login paywall trending popular teaser teasers toolbar "
                            + "print cta donate donation factbox infobox pullquote author caption credit credits licensing disclaimer copyright metabar postmeta")
                    .split(" "));
    private static final double TOO_MUCH = 0.5;

    private Furniture() {}

    /** Removes what is no article; what holds half of the page's prose is one, however it is marked. */
    static void strip(Element body) {
        body.select(NEVER_TEXT).remove();
        Map<Element, Integer> prose = Prose.under(body);
        double tooMuch = prose.getOrDefault(body, 0) * TOO_MUCH;
        for (String query : SELDOM_TEXT) {
            removeUnlessArticle(body.select(query), prose, tooMuch);
        }
        for (Element named : body.select("[class], [id]")) {
            if (named != body && isNamed(named)) {
                removeUnlessArticle(List.of(named), prose, tooMuch);
            }
        }
    }

    private static void removeUnlessArticle(Collection<Element> parts, Map<Element, Integer> prose, double tooMuch) {
        int held = parts.stream().mapToInt(part -> prose.getOrDefault(part, 0)).sum();
        if (held == 0 || held < tooMuch) {
            parts.stream().filter(Element::hasParent).forEach(Element::remove);
        }
    }

    private static boolean isNamed(Element element) {
        return isNamed(element.className()) || isNamed(element.id());
    }

    private static boolean isNamed(String name) {
        return !name.isEmpty()
                && Arrays.stream(name.replaceAll("([a-z])([A-Z])", "$1 $2")
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z]+"))
                        .anyMatch(NAMES::contains);
    }
}
