package org.redthread.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page. */
final class HtmlPage {
    private HtmlPage() {}

    static List<Draft> read(String html, String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        Furniture.strip(page.body());
        Element main = MainText.of(page.body());
        String text = Block.under(main).stream()
                .map(Block::text)
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
        return List.of(new Draft(page.title(), text, null, null, null, null, null, null));
    }
}
