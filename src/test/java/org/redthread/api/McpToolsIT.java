package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class McpToolsIT extends RunningRedthread {
    private McpSyncClient assistant;

    @BeforeEach
    void connect() {
        graph.write(
                1,
                Told.in(
                                "https://a.example/1",
                                "2025-01-01",
                                "Mara Voss leads Brightwater, which Norway has sanctioned.")
                        .person("Mara Voss")
                        .company("Brightwater")
                        .country("NO", "Norway")
                        .claim("Mara Voss", "LEADS", "Brightwater")
                        .claim("Brightwater", "SANCTIONED_BY", "Norway"));
        assistant = McpClient.sync(HttpClientStreamableHttpTransport.builder(http().address(""))
                        .build())
                .build();
        assistant.initialize();
    }

    @AfterEach
    void disconnect() {
        assistant.close();
    }

    @Test
    void offersTheQuestionsAndNothingThatWrites() {
        assertThat(assistant.listTools().tools())
                .extracting(Tool::name)
                .containsExactlyInAnyOrder("search", "entity", "connections", "paths", "claims", "exposure");
        assertThat(assistant.listTools().tools())
                .allMatch(tool -> tool.annotations().readOnlyHint());
    }

    @Test
    void answersAsRestDoes() {
        String mara =
                answer("search", Map.of("name", "Mara Vos")).at("/items/0/id").asString();
        String norway =
                answer("search", Map.of("name", "Norway")).at("/items/0/id").asString();
        assertThat(answer("entity", Map.of("id", mara)))
                .isEqualTo(http().get("/api/entities/" + mara).json());
        assertThat(answer("connections", Map.of("id", mara)))
                .isEqualTo(http().get("/api/entities/" + mara + "/connections").json());
        assertThat(answer("paths", Map.of("from", mara, "to", norway)))
                .isEqualTo(
                        http().get("/api/paths?from=" + mara + "&to=" + norway).json());
        assertThat(answer("claims", Map.of("type", "LEADS")))
                .isEqualTo(http().get("/api/claims?type=LEADS").json());
        assertThat(answer("exposure", Map.of("id", mara)))
                .isEqualTo(http().get("/api/exposure/" + mara).json());
    }

    @Test
    void saysWhatWasWrongWithAQuestion() {
        CallToolResult wrong = call("claims", Map.of("type", "LIKES"));
        assertThat(wrong.isError()).isTrue();
        assertThat(text(wrong)).contains("SANCTIONED_BY");
        assertThat(text(call("entity", Map.of("id", "nobody")))).contains("no entity 'nobody'");
    }

    private JsonNode answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        return new JsonMapper().readTree(text(result));
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return assistant.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }
}
