package org.redthread.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredLogIT {
    @Test
    void hasALineOfJsonForEachStageWithThePagesId() {
        List<JsonNode> lines = FirstStart.shared().logged().stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("message").asString()).isNotBlank())
                .allSatisfy(
                        line -> assertThat(line.path("@timestamp").asString()).isNotBlank());
        String page = lines.stream()
                .filter(line -> line.path("message").asString().equals("It is in the graph"))
                .map(line -> line.path("page").asString())
                .findFirst()
                .orElseThrow();
        assertThat(lines)
                .filteredOn(line -> line.path("page").asString("").equals(page))
                .extracting(line -> line.path("message").asString())
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
