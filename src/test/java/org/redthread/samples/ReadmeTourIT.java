package org.redthread.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs each call of the README's tour against a first start. What the README prints below a call are the items of the
 * answer in their order, cut to some fields and with numbers rounded; {@code …} as the last line stands for further items.
 */
class ReadmeTourIT {
    private static final Pattern CALL = Pattern.compile("```\ncurl 'localhost:8080([^']+)'\n(.*?)```", Pattern.DOTALL);
    private static final String MORE = "…\n";
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    List<DynamicTest> eachCallGivesWhatTheReadmePrints() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String tour = readme.substring(readme.indexOf("\n## A tour"), readme.indexOf("\n## The graph"));
        List<MatchResult> calls = CALL.matcher(tour).results().toList();
        assertThat(calls).hasSizeGreaterThanOrEqualTo(5);
        return calls.stream()
                .map(call -> DynamicTest.dynamicTest(call.group(1), () -> answersAs(call.group(1), call.group(2))))
                .toList();
    }

    private static void answersAs(String path, String printed) throws IOException {
        JsonNode items = FirstStart.shared().get(path).get("items");
        List<JsonNode> expected = values(printed.replace(MORE, ""));
        assertThat(expected).isNotEmpty();
        if (printed.endsWith(MORE)) {
            assertThat(items.size()).isGreaterThan(expected.size());
        } else {
            assertThat(items).hasSameSizeAs(expected);
        }
        for (int i = 0; i < expected.size(); i++) {
            assertThat(cut(items.get(i), expected.get(i))).isEqualTo(expected.get(i));
        }
    }

    private static List<JsonNode> values(String printed) {
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(printed)) {
            List<JsonNode> all = new ArrayList<>();
            values.forEachRemaining(all::add);
            return all;
        }
    }

    /** The answer with only those fields, and numbers with only so many digits, as are printed. */
    private static JsonNode cut(JsonNode answer, JsonNode printed) {
        if (answer.isObject() && printed.isObject()) {
            var cut = JSON.createObjectNode();
            printed.propertyNames().forEach(name -> cut.set(name, cut(answer.path(name), printed.get(name))));
            return cut;
        }
        if (answer.isArray() && printed.isArray() && answer.size() == printed.size()) {
            var cut = JSON.createArrayNode();
            for (int i = 0; i < answer.size(); i++) {
                cut.add(cut(answer.get(i), printed.get(i)));
            }
            return cut;
        }
        if (answer.isNumber() && printed.isFloatingPointNumber()) {
            int digits = printed.decimalValue().scale();
            return JSON.getNodeFactory()
                    .numberNode(answer.decimalValue()
                            .setScale(digits, RoundingMode.HALF_UP)
                            .doubleValue());
        }
        return answer;
    }
}
