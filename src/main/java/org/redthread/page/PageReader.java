package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import org.redthread.ContentId;
import org.redthread.RedthreadException;
import org.springframework.stereotype.Component;

/** Reads what was handed over, HTML, plain text, mail or PDF, into the articles that stand on it. Holds no state; any thread may use it. */
@Component
public final class PageReader {
    private static final int MOST_MARKS = 100_000;
    private static final int MOST_ARTICLES = 2000;
    /** Some long novels; to look for stories in more takes seconds. */
    private static final int LONGEST_TEXT = 1_000_000;

    /**
     * The articles of a page in their order on it, at least one. What the sender said about the page wins over what the
     * page says about itself.
     *
     * @throws RedthreadException when nothing can be read: too big, an unknown content type, binary, or no text
     */
    public List<Article> read(PageSource source) {
        byte[] content = source.content();
        if (content == null || content.length == 0) {
            throw new RedthreadException("the page is empty: send its text or its HTML");
        }
        if (content.length > PageSource.MOST_BYTES) {
            throw new RedthreadException(
                    "the page has " + content.length + " bytes: send at most " + PageSource.MOST_BYTES);
        }
        List<Draft> drafts = drafts(source);
        if (drafts.size() > MOST_ARTICLES) {
            throw new RedthreadException("the page has " + drafts.size() + " articles: send at most " + MOST_ARTICLES);
        }
        String id = source.id();
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.text().isBlank()) {
                articles.add(article(draft, source, id, articles.size(), drafts.size() == 1));
            }
        }
        if (articles.isEmpty()) {
            throw new RedthreadException(
                    "no article text was found on the page: send a page with at least one full paragraph");
        }
        return List.copyOf(articles);
    }

    private static List<Draft> drafts(PageSource source) {
        MediaType type = MediaType.of(source.contentType());
        return switch (type.format()) {
            case PDF -> PdfPage.read(source);
            case MAIL -> MailPage.read(source, PageReader::drafts);
            case HTML -> {
                String html = Decoding.of(source.content(), type.charset());
                refuseFlood(html, '<', "tags");
                yield HtmlPage.read(html, source.url(), source.split(), source.fetchedAt());
            }
            default -> {
                String text = Decoding.of(source.content(), type.charset());
                refuseFlood(text, '\n', "lines");
                yield source.split() ? PlainPage.read(notEndless(text), source.fetchedAt()) : List.of(asWritten(text));
            }
        };
    }

    /** A news page has some thousands of these; a flood of them costs memory that other pages need. */
    private static void refuseFlood(String text, char mark, String marks) {
        long count = text.chars().filter(c -> c == mark).count();
        if (count > MOST_MARKS) {
            throw new RedthreadException("the page has " + count + " " + marks + ": send at most " + MOST_MARKS);
        }
    }

    static String notEndless(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new RedthreadException("the page's text has " + text.length() + " characters: send at most "
                    + LONGEST_TEXT + ", or send the articles one by one");
        }
        return text;
    }

    private static Draft asWritten(String text) {
        if (text.indexOf(0) >= 0) {
            throw new RedthreadException("the text holds a NUL character: remove it, or let the page be split");
        }
        if (Characters.hasTower(text)) {
            throw new RedthreadException("a letter of the text carries more than " + Characters.MOST_MARKS
                    + " accents: remove them, or let the page be split");
        }
        return Draft.of(text);
    }

    /** A headline or a URL that the sender gave belongs to the page, so on a page of several stories it says nothing of one. */
    private static Article article(Draft draft, PageSource source, String page, int position, boolean only) {
        String url = source.url() != null ? source.url() : draft.url();
        return new Article(
                ContentId.of("article", url != null ? url : page, draft.text()),
                position,
                only && source.headline() != null ? source.headline() : draft.headline(),
                draft.text(),
                url,
                source.outlet() != null ? source.outlet() : draft.outlet(),
                draft.byline(),
                source.publishedAt() != null ? source.publishedAt() : draft.publishedAt(),
                draft.dateline(),
                language(draft));
    }

    /** What the text is in counts more than what its page says: templates are translated later than their articles, or never. */
    private static String language(Draft draft) {
        String language = Language.of(draft.text());
        return language == null || language.equals(Language.UNDETERMINED) && draft.language() != null
                ? draft.language()
                : language;
    }
}
