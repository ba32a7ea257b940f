package org.redthread.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.redthread.lists.Entry.Sanction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object a line: FollowTheMoney entities, whose {@code Sanction} lines tell of those that they name wherever they
 * stand, or one's own with fields named as CSV columns are.
 */
record JsonLines(Path file) implements KnownList {

    @Override
    public String format() {
        return "JSON lines";
    }

    @Override
    public void each(Consumer<Entry> entry, Consumer<String> skipped) throws IOException {
        Map<String, Sanction> sanctions = new HashMap<>();
        lines((number, json) -> sanctions(json, sanctions), problem -> {});
        lines(
                (number, json) -> {
                    Fields fields = fields(json);
                    if (fields.type() == null) {
                        if (!json.path("schema").asString("").equals("Sanction")) {
                            skipped.accept("line " + number + ": neither person nor body");
                        }
                    } else if (fields.name() == null) {
                        skipped.accept("line " + number + ": no name");
                    } else {
                        String key = json.path("id").asString("line " + number);
                        entry.accept(fields.entry(key, sanctions.get(key)));
                    }
                },
                skipped);
    }

    private void lines(BiConsumer<Integer, JsonNode> line, Consumer<String> skipped) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                number++;
                if (!text.isBlank()) {
                    JsonNode json = parsed(text.replace("\uFEFF", ""));
                    if (json == null || !json.isObject()) {
                        skipped.accept("line " + number + ": no JSON object");
                    } else {
                        line.accept(number, json);
                    }
                }
            }
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Sanctions that stand on lines of their own, or inside of whom they concern. */
    private static void sanctions(JsonNode json, Map<String, Sanction> sanctions) {
        JsonNode properties = json.path("properties");
        if (json.path("schema").asString("").equals("Sanction")) {
            texts(properties.path("entity")).forEach(id -> sanctions.put(id, sanction(json)));
        }
        for (JsonNode nested : properties.path("sanctions")) {
            if (nested.isObject()) {
                sanctions.put(json.path("id").asString(""), sanction(nested));
            }
        }
    }

    private static Sanction sanction(JsonNode json) {
        JsonNode properties = json.path("properties");
        return new Sanction(
                first(properties.path("authority")),
                first(properties.path("program")),
                first(properties.path("startDate")));
    }

    private static Fields fields(JsonNode json) {
        Map<String, List<String>> values = new HashMap<>();
        json.propertyStream().forEach(field -> put(values, field.getKey(), field.getValue()));
        json.path("properties").propertyStream().forEach(field -> put(values, field.getKey(), field.getValue()));
        if (!json.path("datasets").isMissingNode()) {
            put(values, "dataset", json.path("datasets"));
        }
        return new Fields(values);
    }

    private static void put(Map<String, List<String>> values, String name, JsonNode value) {
        List<String> texts = texts(value);
        if (!texts.isEmpty()) {
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .addAll(texts);
        }
    }

    private static List<String> texts(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(each -> texts(each).stream()).toList();
        }
        return value.isValueNode() && !value.isNull() ? List.of(value.asString()) : List.of();
    }

    private static String first(JsonNode value) {
        return texts(value).stream().findFirst().orElse(null);
    }
}
