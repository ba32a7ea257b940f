package org.redthread.api;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.redthread.RedthreadException;
import org.redthread.ingest.JsonPage;
import org.redthread.ingest.PublishedAt;
import org.redthread.page.PageSource;
import org.redthread.query.WrongInput;
import org.springframework.http.MediaType;

/** Bodies become pages; the same page has the same content however the request was written, in JSON or raw, in any charset. */
final class RawPage {
    private RawPage() {}

    static PageSource json(byte[] body, boolean split) {
        try {
            return JsonPage.parse(text(body, StandardCharsets.UTF_8), split);
        } catch (CharacterCodingException e) {
            throw new WrongInput("the JSON is not UTF-8; send it in UTF-8");
        } catch (RedthreadException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    static PageSource of(
            byte[] body,
            MediaType type,
            String url,
            String outlet,
            String publishedAt,
            String fetchedAt,
            boolean split) {
        try {
            String date = PublishedAt.parse(publishedAt);
            String fetched = PublishedAt.instant("fetchedAt", fetchedAt);
            String plain = type.getType() + "/" + type.getSubtype();
            try {
                Charset charset = type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
                byte[] utf8 = text(body, charset).getBytes(StandardCharsets.UTF_8);
                return new PageSource(url, outlet, null, date, plain + ";charset=utf-8", utf8, split, fetched);
            } catch (CharacterCodingException e) {
                // what charset it is in is then for its reader to find out
                return new PageSource(url, outlet, null, date, plain, body, split, fetched);
            }
        } catch (RedthreadException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    private static String text(byte[] body, Charset charset) throws CharacterCodingException {
        CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(body));
        return text.toString();
    }
}
