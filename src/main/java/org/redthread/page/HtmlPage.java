package org.redthread.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An HTML page: its metadata and the text of its article. */
final class HtmlPage {
    /** The page shows so much less than its JSON-LD tells that what was found cannot be the article. */
    private static final double HIDDEN = 0.6;

    /** A block of such a length may be several paragraphs that lost their breaks. */
    private static final int RUN_TOGETHER = 1500;

    private static final int INTRODUCTION = 250;
    private static final int PLACE = 25;
    private static final Set<Line.Kind> TEXT = EnumSet.of(Line.Kind.PROSE, Line.Kind.SHORT);

    private HtmlPage() {}

    /**
     * {@code split}: whether the page may hold several stories; {@code fetchedAt}: from which "31 minutes ago" counts, or
     * null.
     */
    static List<Draft> read(String html, String url, boolean split, String fetchedAt) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        PageMetadata about = PageMetadata.of(page, url, fetchedAt);
        Furniture.strip(page.body());
        List<Draft> several = split ? several(page.body(), about, fetchedAt) : List.of();
        if (several.size() > 1) {
            return several;
        }
        String text = text(MainText.of(page.body()), about.headline(), about.byline());
        String told = about.articleBody();
        if (told != null && text.length() < told.length() * HIDDEN) {
            text = told;
        }
        return List.of(draft(about, about.headline(), text, about.byline(), about.publishedAt()));
    }

    private static List<Draft> several(Element body, PageMetadata about, String fetchedAt) {
        EntryTime time = new EntryTime(about.toldAt(), about.publishedAt(), fetchedAt);
        List<Element> stories = Stories.on(body);
        if (!stories.isEmpty()) {
            List<Draft> drafts = new ArrayList<>(introduction(body, stories.get(0), about));
            stories.forEach(story -> drafts.add(ofElement(story, about, time)));
            return drafts;
        }
        List<List<Block>> sections = Sections.of(MainText.withHeadings(body));
        if (!sections.isEmpty()) {
            return sections.stream()
                    .map(section -> ofSection(section, about, time))
                    .toList();
        }
        return about.updates().stream()
                .map(update -> draft(about, update.headline(), update.text(), update.byline(), update.publishedAt()))
                .toList();
    }

    /** What stands over the entries of a live blog or the stories of a round-up, where it tells a story by itself. */
    private static List<Draft> introduction(Element body, Element firstStory, PageMetadata about) {
        List<Block> over = Block.under(body).stream()
                .takeWhile(block -> block.element() != firstStory
                        && block.element().parents().stream().noneMatch(parent -> parent == firstStory))
                .filter(Block::isProse)
                .toList();
        String text = text(over, about.headline(), about.byline());
        return text.length() < INTRODUCTION
                ? List.of()
                : List.of(draft(about, about.headline(), text, about.byline(), about.publishedAt()));
    }

    /** Of several stories each has its own headline and time; what the page says of all is the outlet. */
    private static Draft ofElement(Element story, PageMetadata about, EntryTime time) {
        Element heading = story.selectFirst(Stories.HEADINGS);
        String headline = heading == null ? null : Characters.clean(heading.text());
        return draft(about, headline, text(MainText.of(story), headline, null), null, time.of(story));
    }

    private static Draft ofSection(List<Block> section, PageMetadata about, EntryTime time) {
        String headline = Characters.clean(section.get(0).text());
        List<Block> below = section.subList(1, section.size());
        String byline = below.stream()
                .map(block -> Line.of(block.text()).author())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return draft(about, headline, text(below, headline, byline), byline, time.of(below));
    }

    private static Draft draft(PageMetadata about, String headline, String text, String byline, String publishedAt) {
        return new Draft(
                headline, text, about.url(), about.outlet(), byline, publishedAt, Dateline.of(text), about.language());
    }

    /** The paragraphs of blocks, without the headline, dates, times and bylines that stand among them. */
    private static String text(List<Block> blocks, String headline, String byline) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            boolean told = block.text().equals(headline) || isSignature(block.text(), byline);
            Stamp stamp = Stamp.of(block.text());
            if (TEXT.contains(Line.of(block.text()).kind())
                    && !told
                    && (stamp == null || !stamp.rest().isEmpty())) {
                paragraphs.addAll(
                        block.text().length() >= RUN_TOGETHER ? RunIn.apart(block.text()) : List.of(block.text()));
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
