package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every parameter of every call that the OpenAPI description lists, with everything that was ever sent to break a service. */
class HostileInputIT extends RunningRedthread {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "' OR 1=1 //",
            "\"}) DETACH DELETE n //",
            "`) RETURN 1 //",
            "a:b~ AND (",
            "*~^ +-&&||!(){}[]?:\\/",
            "[1 TO 2]",
            "\\u0027",
            "\u0000",
            "%00",
            "%",
            "\r\nSet-Cookie: a=b",
            "🧵\u202E\uFFFF",
            "${jndi:ldap://x}",
            "#{1+1}",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "99999999999999999999",
            "-1",
            "2147483648",
            "1e309",
            "NaN",
            "null",
            "true,false",
            "0000-00-00",
            "+999999999-12-31T23:59:59Z",
            "eJwDAAAAAAE",
            "a ".repeat(3_000),
            "z".repeat(100_000));

    private static final Set<String> ENDLESS = Set.of("/api/ingest/events");
    private static final String BOTH = "%s&%s";
    /** Characters of a request's head that the web server reads, all in all. */
    private static final int MOST_READ = 8_000;

    private static final int ATTEMPTS = 4;

    private record Call(String method, String path, List<Parameter> parameters) {
        /** The call with one parameter as it is given and the others harmless; null when it cannot be said in a URL. */
        String with(Parameter odd, String value, String format) {
            String address = path;
            List<String> query = new ArrayList<>();
            for (Parameter each : parameters) {
                String said = each.equals(odd) ? value : each.required ? "x" : null;
                if (each.inPath) {
                    address = address.replace(
                            "{" + each.name + "}", Http.encoded(said).replace("+", "%20"));
                } else if (said != null) {
                    String one = each.name + "=" + Http.encoded(said);
                    query.add(each.equals(odd) ? format.formatted(one, one) : one);
                }
            }
            return address + (query.isEmpty() ? "" : "?" + String.join("&", query));
        }
    }

    private record Parameter(String name, boolean inPath, boolean required) {}

    @TestFactory
    List<DynamicTest> isAnsweredOrRefusedPlainly() {
        return calls().stream()
                .map(call -> DynamicTest.dynamicTest(call.method + " " + call.path, () -> {
                    for (Parameter parameter : call.parameters) {
                        // several at once: there are thousands
                        HOSTILE.parallelStream().forEach(value -> assertPlain(call, call.with(parameter, value, "%s")));
                        if (!parameter.inPath) {
                            assertPlain(call, call.with(parameter, "x", BOTH));
                        }
                    }
                    assertPlain(call, call.with(null, null, "%s") + "?unknown=1");
                }))
                .toList();
    }

    private void assertPlain(Call call, String path) {
        Http.Answer answer = path.length() > MOST_READ ? heard(call, path) : said(call, path);
        String shown = call.method + " " + path.substring(0, Math.min(200, path.length())) + " → " + answer.status();
        assertThat(answer.status()).as(shown + " " + answer.body()).isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.type()).as(shown).isEqualTo("application/problem+json");
            assertThat(answer.detail()).as(shown).isNotBlank();
        }
        assertThat(answer.body()).as(shown).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    private Http.Answer said(Call call, String path) {
        return switch (call.method) {
            case "get" -> http().get(path);
            case "delete" -> http().delete(path);
            default -> http().post(path, "application/json", "{\"a\":[{}],\"names\":{\"b\":null}}");
        };
    }

    /** Tomcat closes the connection with the rest unread, and about once in a thousand times its answer is lost by that. */
    private Http.Answer heard(Call call, String path) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return said(call, path);
            } catch (UncheckedIOException e) {
                // the answer was lost on its way
            }
        }
        return said(call, path);
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        JsonNode paths = http().get("/v3/api-docs").json().get("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (path.getKey().startsWith("/api/") && !ENDLESS.contains(path.getKey())) {
                    List<Parameter> parameters = new ArrayList<>();
                    for (JsonNode each : operation.getValue().path("parameters")) {
                        String in = each.get("in").asString();
                        if (!in.equals("header")) {
                            parameters.add(new Parameter(
                                    each.get("name").asString(),
                                    in.equals("path"),
                                    each.path("required").asBoolean()));
                        }
                    }
                    calls.add(new Call(operation.getKey(), path.getKey(), parameters));
                }
            }
        }
        assertThat(calls).hasSizeGreaterThan(20);
        return calls;
    }
}
