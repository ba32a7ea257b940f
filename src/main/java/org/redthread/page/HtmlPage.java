package org.redthread.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page: its metadata and the text of its article. */
final class HtmlPage {
    /** The page shows so much less than its JSON-LD tells that what was found cannot be the article. */
    private static final double HIDDEN = 0.6;

    private static final int PLACE = 25;
    private static final Set<Line.Kind> TEXT = EnumSet.of(Line.Kind.PROSE, Line.Kind.SHORT);

    private HtmlPage() {}

    /** {@code split}: whether the page may hold several stories. */
    static List<Draft> read(String html, String url, boolean split) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        PageMetadata about = PageMetadata.of(page, url);
        Furniture.strip(page.body());
        List<Element> several = split ? Stories.on(page.body()) : List.of();
        if (several.size() > 1) {
            return several.stream().map(story -> ofMany(story, about)).toList();
        }
        String text = text(MainText.of(page.body()), about.headline(), about.byline());
        String told = about.articleBody();
        if (told != null && text.length() < told.length() * HIDDEN) {
            text = told;
        }
        return List.of(draft(about, about.headline(), text, about.byline(), about.publishedAt()));
    }

    /** Of several stories each has its own headline and time; what the page says of all is the outlet. */
    private static Draft ofMany(Element story, PageMetadata about) {
        Element heading = story.selectFirst(Stories.HEADINGS);
        String headline = heading == null ? null : Characters.clean(heading.text());
        Element time = story.selectFirst("time");
        String date = time == null ? null : Dates.find(PageMetadata.first(time.attr("datetime"), time.text()));
        return draft(about, headline, text(MainText.of(story), headline, null), null, date);
    }

    private static Draft draft(PageMetadata about, String headline, String text, String byline, String publishedAt) {
        return new Draft(
                headline, text, about.url(), about.outlet(), byline, publishedAt, Dateline.of(text), about.language());
    }

    /** The paragraphs of blocks, without the headline, dates and bylines that stand among them. */
    private static String text(List<Block> blocks, String headline, String byline) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            boolean told = block.text().equals(headline) || isSignature(block.text(), byline);
            if (TEXT.contains(Line.of(block.text()).kind()) && !told) {
                paragraphs.add(block.text());
            }
        }
        return String.join("\n\n", Invitations.cutFrom(paragraphs));
    }

    /** The writer's name with no more than a place behind it: "Ana Lemm, Oslo". */
    private static boolean isSignature(String text, String byline) {
        return byline != null
                && text.startsWith(byline)
                && text.length() <= byline.length() + PLACE
                && !text.endsWith(".");
    }
}
