package org.redthread.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The parts of an HTML page that are no article: what is never shown, what is there to be clicked, and what its author
 * names as such in {@code role}, {@code class} or {@code id}. The names are the web's common words, not those of sites.
 */
final class Furniture {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math > annotation, iframe, object, embed, canvas, "
                    + "form, input, select, textarea, button, dialog, nav, menu, [hidden], [role=navigation], [role=search], "
                    + "[role=dialog], [role=menu], [role=menubar], [role=banner], [role=contentinfo], [role=complementary], [role=alert], "
                    + "[aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";
    private static final String PAGE_PARTS = "body > header, body > footer, footer, aside";
    private static final Set<String> NAMES = Set.of(
            ("nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs footer sidebar rail share sharing sharer shares "
                            + "social sociable addtoany sharedaddy comment comments commentlist disqus respond reply replies related "
                            + "recommended recommendation recommendations recirc recirculation newsletter subscribe subscription signup "
                            + "promo promotion promobox advert adverts advertisement advertising ad ads adsense adslot adunit sponsor sponsored "
                            + "cookie cookies gdpr consent popup modal overlay banner widget widgets byline bio authorbox "
                            + "tags taglist tagcloud pagination pager paging skip login paywall trending popular teaser teasers toolbar "
                            + "toc print licensing disclaimer copyright rating ratings outbrain taboola jp metabar postmeta")
                    .split(" "));
    private static final double TOO_MUCH = 0.5;

    private Furniture() {}

    static void strip(Element body) {
        body.select(NEVER_TEXT).remove();
        int all = Math.max(1, prose(body));
        for (Element part : body.select(PAGE_PARTS)) {
            removeUnlessArticle(part, all);
        }
        for (Element named : body.select("[class], [id]")) {
            if (named != body && isNamed(named)) {
                removeUnlessArticle(named, all);
            }
        }
    }

    private static void removeUnlessArticle(Element part, int all) {
        if (part.parent() != null && prose(part) < all * TOO_MUCH) {
            part.remove();
        }
    }

    private static boolean isNamed(Element element) {
        return words(element).anyMatch(NAMES::contains);
    }

    private static Stream<String> words(Element element) {
        List<String> names = List.of(element.className(), element.id());
        return names.stream()
                .flatMap(name -> Arrays.stream(name.replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+")));
    }

    private static int prose(Element part) {
        return Block.under(part).stream()
                .filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }
}
