package org.redthread.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An HTML page: its metadata and the text of its article. */
final class HtmlPage {
    /** The page shows so much less than its JSON-LD tells that what was found cannot be the article. */
    private static final double HIDDEN = 0.6;

    private static final Set<Line.Kind> TEXT = EnumSet.of(Line.Kind.PROSE, Line.Kind.SHORT);

    private HtmlPage() {}

    static List<Draft> read(String html, String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        PageMetadata about = PageMetadata.of(page, url);
        Furniture.strip(page.body());
        String text = text(MainText.of(page.body()), about.headline());
        String told = about.articleBody();
        if (told != null && text.length() < told.length() * HIDDEN) {
            text = told;
        }
        return List.of(new Draft(
                about.headline(),
                text,
                about.url(),
                about.outlet(),
                about.byline(),
                about.publishedAt(),
                Dateline.of(text),
                about.language()));
    }

    /** The paragraphs of blocks, without the headline, dates and bylines that stand among them. */
    private static String text(List<Block> blocks, String headline) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            boolean headlineAgain = block.text().equals(headline);
            if (TEXT.contains(Line.of(block.text()).kind()) && !headlineAgain) {
                paragraphs.add(block.text());
            }
        }
        return String.join("\n\n", Invitations.cutFrom(paragraphs));
    }
}
