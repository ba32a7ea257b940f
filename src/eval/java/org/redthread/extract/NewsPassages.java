package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Joins the labels of the news set with the articles they were read in. The articles may not be copied into the project;
 * the labels hold offsets only (see news/README.md beside them).
 */
final class NewsPassages {
    static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");

    private static final JsonMapper JSON = JsonMapper.shared();

    private NewsPassages() {}

    static List<LabelledPassage> read(String resource) throws IOException {
        List<JsonNode> labels = new ArrayList<>();
        try (InputStream in = NewsPassages.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(JSON::readTree).forEach(labels::add);
        }
        Map<String, String> texts = texts();
        return labels.stream()
                .map(label -> passage(label, texts.get(label.get("article").stringValue())))
                .toList();
    }

    /** The text of each article by the hash of its URL; of several with one URL the first. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                JsonNode article = JSON.readTree(line);
                texts.putIfAbsent(
                        hash(article.get("url").stringValue()),
                        article.get("content_original").stringValue());
            }
        }
        return texts;
    }

    private static String hash(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LabelledPassage passage(JsonNode label, String article) {
        String text = article.substring(
                label.get("start").intValue(), label.get("end").intValue());
        List<LabelledPassage.Entity> entities = new ArrayList<>();
        for (JsonNode entity : label.get("entities")) {
            List<LabelledPassage.Named> mentions = new ArrayList<>();
            for (JsonNode mention : entity.get("mentions")) {
                mentions.add(new LabelledPassage.Named(
                        span(mention), Mention.Form.valueOf(mention.get(2).stringValue())));
            }
            entities.add(new LabelledPassage.Entity(
                    EntityType.valueOf(entity.get("type").stringValue()), mentions));
        }
        List<LabelledPassage.Stated> claims = new ArrayList<>();
        for (JsonNode claim : label.get("claims")) {
            claims.add(claim(claim, text));
        }
        return new LabelledPassage(label.get("article").stringValue(), text, entities, claims);
    }

    private static LabelledPassage.Stated claim(JsonNode claim, String text) {
        List<String> types = new ArrayList<>();
        claim.get("types").forEach(type -> types.add(type.stringValue()));
        JsonNode attribution = claim.get("attribution");
        return new LabelledPassage.Stated(
                types,
                claim.get("subject").intValue(),
                claim.get("object").intValue(),
                Claim.Polarity.valueOf(claim.get("polarity").stringValue()),
                Claim.Modality.valueOf(claim.get("modality").stringValue()),
                attribution.isNull() ? List.of() : List.of(span(attribution).of(text)),
                claim.has("optional"));
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.get(0).intValue(), pair.get(1).intValue());
    }
}
