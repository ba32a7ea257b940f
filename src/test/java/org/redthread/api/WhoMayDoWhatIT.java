package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redthread.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every endpoint × no key, reader, editor, admin: the table of the README is what holds, and lists all there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayDoWhatIT extends GuardedRedthread {
    private static final String HEAD = "| call | no key | reader | editor | admin |";

    @Autowired
    private ApplicationContext running;

    private final Map<String, List<String>> table;

    WhoMayDoWhatIT() throws IOException {
        table = Endpoints.table(Files.readString(Path.of("README.md")), HEAD);
    }

    @Test
    void theReadmeListsEveryEndpointAndNoOther() throws IOException {
        Set<String> found = Endpoints.of(running);
        assertThat(found).contains("GET /api/claims", "POST /mcp", "GET /actuator/prometheus", "GET /webjars/**");
        Set<String> expected = new TreeSet<>(found);
        for (String file : Endpoints.files()) {
            expected.add(row(file));
        }
        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isAsTheReadmeSays(String call) throws IOException {
        List<String> may = table.get(call);
        String[] parts = call.split(" ");
        String path = example(call).split(" ")[1];
        assertAnswer(call + " without a key", may.get(0), 401, nobody().open(parts[0], path));
        for (Role role : Role.values()) {
            assertAnswer(
                    call + " as " + role,
                    may.get(role.ordinal() + 1),
                    403,
                    with(role).open(parts[0], path));
        }
    }

    Stream<String> calls() {
        return table.keySet().stream();
    }

    private static void assertAnswer(String what, String may, int refusal, HttpResponse<InputStream> answer)
            throws IOException {
        try (InputStream body = answer.body()) {
            if (may.equals("yes")) {
                assertThat(answer.statusCode()).as(what).isLessThan(500).isNotIn(401, 403);
            } else {
                assertThat(may).as("the README's word for no").isEqualTo("–");
                assertThat(answer.statusCode()).as(what).isEqualTo(refusal);
                assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValue("application/problem+json");
                assertThat(new String(body.readAllBytes())).contains("\"detail\"");
            }
        }
    }

    /** The row that a file of the web page stands in: by its own name, or with its like. */
    private String row(String file) {
        PathContainer path = PathContainer.parsePath(file.split(" ")[1]);
        return table.containsKey(file)
                ? file
                : table.keySet().stream()
                        .filter(row -> row.startsWith("GET ")
                                && row.contains("*")
                                && PathPatternParser.defaultInstance
                                        .parse(row.split(" ")[1])
                                        .matches(path))
                        .findFirst()
                        .orElse(file);
    }

    /** What one would send there; ids that nobody has. */
    private String example(String call) throws IOException {
        for (String file : Endpoints.files()) {
            if (row(file).equals(call)) {
                return file;
            }
        }
        return call.replaceAll("\\{[^}]*}", "none").replace("**", "none");
    }
}
