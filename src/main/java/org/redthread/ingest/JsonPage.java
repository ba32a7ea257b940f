package org.redthread.ingest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.redthread.RedthreadException;
import org.redthread.page.PageSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** A page as JSON: {@code {url?, outlet?, headline?, publishedAt?, fetchedAt?, text? | html?}}; with its url alone a link to one. */
public record JsonPage(
        String url, String outlet, String headline, String publishedAt, String fetchedAt, String text, String html) {
    private static final String SHAPE =
            "send {\"url\", \"outlet\", \"headline\", \"publishedAt\", \"fetchedAt\", and \"text\" or \"html\"}";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /**
     * One page of one JSON object, e.g. a line of NDJSON.
     *
     * @param split false: the text is one clean article, kept character for character
     * @throws RedthreadException saying what is wrong with it
     */
    public static PageSource parse(String json, boolean split) {
        return source(tree(json), split);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    static JsonParser parser(InputStream json) {
        return JSON.createParser(json);
    }

    static RedthreadException notJson(JacksonException e) {
        return new RedthreadException("not JSON (" + e.getOriginalMessage() + "): " + SHAPE, e);
    }

    static PageSource source(JsonNode json, boolean split) {
        if (json == null || !json.isObject()) {
            throw new RedthreadException("a page is a JSON object: " + SHAPE);
        }
        try {
            return JSON.treeToValue(json, JsonPage.class).source(split);
        } catch (UnrecognizedPropertyException e) {
            throw new RedthreadException("unknown field \"" + e.getPropertyName() + "\": " + SHAPE, e);
        } catch (JacksonException e) {
            throw new RedthreadException("a field has the wrong type (" + e.getOriginalMessage() + "): " + SHAPE, e);
        }
    }

    private PageSource source(boolean split) {
        boolean link = text == null && html == null && url != null;
        if (!link && (text == null) == (html == null)) {
            throw new RedthreadException("a page has either text or html, or url alone: " + SHAPE);
        }
        String type = html == null ? "text/plain;charset=utf-8" : "text/html;charset=utf-8";
        return new PageSource(
                url,
                outlet,
                headline,
                PublishedAt.parse(publishedAt),
                link ? null : type,
                link ? null : (html == null ? text : html).getBytes(StandardCharsets.UTF_8),
                split,
                PublishedAt.instant("fetchedAt", fetchedAt));
    }
}
