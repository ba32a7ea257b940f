package org.redthread.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the article of an HTML page: the names alone, several joined by a comma. */
final class Byline {
    private static final List<String> SHOWN = List.of(
            "[itemprop=author] [itemprop=name], [itemprop=author]",
            "[class*=author-name], [class*=authorName], [class*=author_name], [class*=byline-name], [class*=byline__name]",
            "[class*=byline] a",
            "[class*=byline]",
            "[rel~=author]",
            ".p-author, .vcard .fn",
            "a[href*=/author/], a[href*=/authors/]",
            "[class*=author] a",
            ".author, [class*=post-author], [class*=posted-by], address");
    private static final String OTHERS =
            "[class*=comment], [id*=comment], [class*=related], [class*=sidebar], [id*=sidebar], aside, [class*=recommend], nav, [class*=reply]";
    private static final Pattern BY = Pattern.compile(
            "^(?i:(?:(?:view |see )?(?:all )?(?:posts |articles |stories |more )?(?:written |posted |reported |story |words |text |published |opinion )?by|author|authors|from|von|por|par))\\b\\s*:?\\s*");
    private static final Pattern REST = Pattern.compile(
            "\\s*(?:[|•·–—@/]| - |\\(|, (?:Ph\\.?D|M\\.?D|RN|R\\.D)\\b|(?i:, (?:updated|published|posted|staff|contributor|special|senior|reporter|correspondent|editor|cnn|bbc)|\\b(?:on|updated:?|published:?|posted:?|follow|shares)\\b)|\\d|(?i:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, ).*|(?i:\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.? \\d)).*$");
    private static final Pattern SAID = Pattern.compile(
            "(?:^|[|•·–—,\\d]\\s*|\\b)(?i:(?:written |posted |reported |words |story )?by):? ((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:de|la|van|von|der|al|el|bin|[\\p{Lu}][\\p{L}.'’-]*)){0,4}(?:(?:,| and| &) \\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’-]+){0,3})(?=$|[^\\p{L}])");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(no author|unknown|admin(istrator)?|webmaster|guest|anonymous|editor|staff|user|author|the author|more|here|about|contact)");
    private static final int LONGEST = 80;
    private static final int SHORT = 120;

    private Byline() {}

    static String of(Document page, MetaTags meta, LinkedData data, String outlet) {
        List<String> told = new ArrayList<>(data.names("author"));
        told.addAll(meta.all(
                "author",
                "article:author",
                "citation_author",
                "dc.creator",
                "dc.author",
                "dcterms.creator",
                "dc.creator.personalname",
                "article:author_name",
                "article.author",
                "authors",
                "creator",
                "rbauthors",
                "bt:author",
                "cxenseparse:author",
                "sailthru.author",
                "parsely-author",
                "byl"));
        List<String> best = data.names("author").isEmpty() ? told : data.names("author");
        return PageMetadata.first(joined(best, outlet), joined(told, outlet), shown(page, outlet), joined(told, null));
    }

    private static String shown(Document page, String outlet) {
        Set<Element> others = new HashSet<>(page.select(OTHERS));
        others.removeIf(element -> element.selectFirst("h1") != null);
        for (String query : SHOWN) {
            for (Element element : page.select(query)) {
                if (element != page.body()
                        && element.parents().stream().noneMatch(others::contains)
                        && !others.contains(element)) {
                    String name = joined(
                            List.of(element.hasAttr("content") ? element.attr("content") : element.text()), outlet);
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        for (Block block : Block.under(page.body())) {
            if (block.text().length() <= SHORT) {
                Matcher said = SAID.matcher(block.text());
                if (said.find()) {
                    String name = joined(List.of(said.group(1)), outlet);
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** An outlet that signs its own reports tells nothing that is not known. */
    private static String joined(Collection<String> written, String outlet) {
        List<String> names = new ArrayList<>();
        written.stream()
                .map(Byline::name)
                .filter(Objects::nonNull)
                .filter(name -> !name.equalsIgnoreCase(outlet))
                .forEach(names::add);
        return names.isEmpty() ? null : String.join(", ", new LinkedHashSet<>(names));
    }

    /** A name without "By" and what follows it; null when it is none. */
    private static String name(String text) {
        if (text.contains("://") || text.startsWith("@")) {
            return null;
        }
        String bare = REST.matcher(BY.matcher(Characters.clean(text)).replaceFirst(""))
                .replaceFirst("")
                .strip()
                .replaceAll("[,;:]+$", "");
        boolean fits = bare.length() > 1 && bare.length() <= LONGEST && Character.isLetter(bare.charAt(0));
        return fits && !NOBODY.matcher(bare).matches() ? bare : null;
    }
}
