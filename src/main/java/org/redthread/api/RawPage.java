package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.redthread.RedthreadException;
import org.redthread.fetch.FetchFailed;
import org.redthread.ingest.Delivery;
import org.redthread.ingest.JsonPage;
import org.redthread.ingest.Links;
import org.redthread.ingest.PublishedAt;
import org.redthread.page.Decoding;
import org.redthread.page.Format;
import org.redthread.page.PageSource;
import org.redthread.page.TooLarge;
import org.redthread.page.container.FoundPage;
import org.redthread.query.WrongInput;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Bodies become pages; the same page has the same content however the request was written, in JSON or raw, in any charset. */
final class RawPage {
    private static final Set<Format> TEXTS = EnumSet.of(Format.TEXT, Format.HTML);

    private RawPage() {}

    static PageSource json(byte[] body, boolean split) {
        try {
            return JsonPage.parse(utf8(body), split);
        } catch (CharacterCodingException e) {
            throw new WrongInput("the JSON is not UTF-8; send it in UTF-8");
        } catch (RedthreadException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    /** Looks at the beginning of a body of any format; what the sender says of it comes from the query. */
    static Delivery open(
            HttpServletRequest request, String url, String outlet, String publishedAt, String fetchedAt, boolean split)
            throws IOException {
        InputStream body = request.getInputStream();
        return sound(() -> Delivery.open(
                "",
                body,
                new PageSource(
                        url,
                        outlet,
                        null,
                        PublishedAt.parse(publishedAt),
                        request.getContentType(),
                        null,
                        split,
                        PublishedAt.instant("fetchedAt", fetchedAt))));
    }

    /** What is at the address of a page that was sent without its content. */
    static Delivery fetched(Links links, PageSource link) {
        return sound(() -> links.open(link));
    }

    /** @throws WrongInput when it cannot be a page */
    static PageSource page(Delivery delivery) {
        return sound(() -> utf8(delivery.page()));
    }

    /** @throws WrongInput when it cannot be a container of pages */
    static Iterator<FoundPage> pages(Delivery delivery) {
        return sound(() -> delivery.pages().iterator());
    }

    private static <T> T sound(Supplier<T> read) {
        try {
            return read.get();
        } catch (TooLarge | WrongInput | FetchFailed e) {
            throw e;
        } catch (RedthreadException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    /** Text and HTML in UTF-8, read from their bytes as their reader would; what is damaged stays as it came, for him to mend. */
    static PageSource utf8(PageSource page) {
        Format format = Format.named(page.contentType());
        if (!TEXTS.contains(format)) {
            return page;
        }
        try {
            String text = Decoding.of(
                    page.content(), MediaType.parseMediaType(page.contentType()).getCharset());
            return text.indexOf('\uFFFD') >= 0
                    ? page
                    : with(page, format.contentType() + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        } catch (RedthreadException | InvalidMediaTypeException e) {
            return page;
        }
    }

    private static PageSource with(PageSource page, String contentType, byte[] content) {
        return new PageSource(
                page.url(),
                page.outlet(),
                page.headline(),
                page.publishedAt(),
                contentType,
                content,
                page.split(),
                page.fetchedAt());
    }

    private static String utf8(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }
}
