package org.redthread.page;

import static org.redthread.page.PageMetadata.first;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of an HTML page: the heading that it shows, unless that is the site's name, else a title without that name. */
final class Headline {
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("\\s*(?:[|»·•]|::)\\s*"), Pattern.compile("\\s+[-–—]\\s+"));
    private static final Pattern CUT_OFF = Pattern.compile("(?:…|\\.{3})$");

    /** "Evening Star - ": the site, and a page that was given no name. */
    private static final Pattern NAMELESS = Pattern.compile("\\s[|»·•–—-]\\s*$");

    private static final String ASIDE = "nav, aside, footer, header, dialog, form";
    private static final int SITE_WORDS = 5;
    private static final int FEWEST_WORDS = 3;

    private Headline() {}

    static String of(Document page, MetaTags meta, LinkedData data, String outlet) {
        String title = Characters.clean(page.title());
        List<String> told = Stream.of(data.text("headline"), meta.first("og:title"), meta.first("twitter:title"), title)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank() && !NAMELESS.matcher(text).find())
                .toList();
        List<String> shown = page.select("h1, h2[class*=title], h2[class*=headline], [itemprop=headline]").stream()
                .map(Element::text)
                .map(Characters::clean)
                .filter(heading -> !isSite(heading, outlet, title))
                .distinct()
                .toList();
        for (String heading : shown) {
            if (told.stream().anyMatch(text -> plain(text).equals(plain(heading)))) {
                return heading;
            }
            String within = told.stream()
                    .filter(text -> isWithin(heading, text))
                    .findFirst()
                    .orElse(null);
            if (within != null) {
                return within;
            }
            if (told.stream().anyMatch(text -> plain(text).startsWith(plain(heading)))) {
                return heading;
            }
        }
        List<String> main = page.select("h1").eachText().stream()
                .map(Characters::clean)
                .distinct()
                .filter(heading -> heading.split(" ").length >= FEWEST_WORDS && !isSite(heading, outlet, title))
                .toList();
        String only = main.size() == 1 ? main.get(0) : null;
        return first(
                only,
                lower(page, told),
                told.isEmpty() ? null : withoutSite(told.get(0), outlet),
                shown.isEmpty() ? null : shown.get(0));
    }

    /** A heading may hold a kicker or a standfirst that the titles leave out, but not the end of one that was cut off. */
    private static boolean isWithin(String heading, String told) {
        return told.split(" ").length >= FEWEST_WORDS
                && plain(heading).contains(plain(told))
                && !CUT_OFF.matcher(told).find();
    }

    /**
     * A heading of a lower rank where the ones above it are the site's: it is a part of a title, or the first on a page
     * that has no main heading and shows none of its titles.
     */
    private static String lower(Document page, List<String> told) {
        List<Element> headings = page.select("h2, h3").stream()
                .filter(heading -> heading.text().split(" ").length >= FEWEST_WORDS && heading.closest(ASIDE) == null)
                .toList();
        Set<String> parts = told.stream()
                .flatMap(title -> SEPARATORS.stream().flatMap(separator -> separator.splitAsStream(title)))
                .map(Headline::plain)
                .collect(Collectors.toSet());
        String shown = page.body() == null ? "" : plain(page.body().text());
        boolean untold = page.select("h1").eachText().isEmpty()
                && told.stream().map(Headline::plain).noneMatch(shown::contains);
        return headings.stream()
                .map(heading -> Characters.clean(heading.text()))
                .filter(heading -> untold || parts.contains(plain(heading)))
                .findFirst()
                .orElse(null);
    }

    /** The outlet's name, or what stands over every page of the site: a whole part at an end of the title beside the rest. */
    private static boolean isSite(String heading, String outlet, String title) {
        String plain = plain(heading);
        return plain.isEmpty()
                || plain.equals(plain(outlet))
                || heading.split(" ").length <= SITE_WORDS
                        && plain(title).length() > plain.length() * 2
                        && (plain(title).endsWith(plain)
                                || plain(title).startsWith(plain) && title.matches("^.{1,80}\\s*(?:[|»:]|::).*"));
    }

    /** "A comet comes | Evening Star": the part that is the outlet goes, or, where the outlet is unknown, a short last part. */
    private static String withoutSite(String title, String outlet) {
        for (Pattern separator : SEPARATORS) {
            List<String> parts = List.of(separator.split(title));
            if (parts.size() < 2) {
                continue;
            }
            String last = parts.get(parts.size() - 1);
            String start = title.substring(0, title.lastIndexOf(last));
            String rest = start.replaceFirst("[\\s|»·•:–—-]+$", "");
            boolean site = outlet == null
                    ? last.split(" ").length <= SITE_WORDS && last.length() < rest.length()
                    : plain(outlet).contains(plain(last)) || plain(last).contains(plain(outlet));
            if (site) {
                return rest;
            }
            if (isSite(parts.get(0), outlet, title)) {
                return last;
            }
        }
        return title;
    }

    private static String plain(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
