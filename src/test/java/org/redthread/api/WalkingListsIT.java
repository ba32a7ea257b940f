package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redthread.graph.Told;
import tools.jackson.databind.JsonNode;

/** Whoever walks a list to its end meets everything once that was there at the start, whatever comes in meanwhile. */
class WalkingListsIT extends RunningRedthread {
    private static final List<String> NAMES =
            List.of("Ash", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Ginkgo", "Hazel", "Ilex");

    @BeforeEach
    void norwayMeetsMany() {
        for (int i = 0; i < NAMES.size(); i++) {
            graph.write(i, met(NAMES.get(i), "start/" + i, 10 + i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities?limit=2",
                "/api/entities?limit=2&type=Company",
                "/api/entities?limit=1&q=Timber",
                "/api/entities/NORWAY/connections?limit=2",
                "/api/entities/NORWAY/articles?limit=2",
                "/api/entities/NORWAY/timeline?limit=2",
                "/api/claims?limit=2",
                "/api/conflicts?limit=2"
            })
    void meetsEverythingOnce(String list) throws Exception {
        String first = list.replace("NORWAY", id("Norway"));
        List<String> before = walk(first);
        assertThat(before).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(NAMES.size() / 2);

        // a second report of the last makes it the best supported, and so on
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> incoming = CompletableFuture.runAsync(() -> {
            for (int round = 0; !enough.get() && round < 60; round++) {
                String name = NAMES.get((NAMES.size() * 60 - 1 - round) % NAMES.size());
                graph.write(
                        20 + round % 40,
                        met(name, "later/" + round, 1 + round % 28),
                        met("New" + round, "new/" + round, 3));
            }
        });
        List<String> walked;
        try {
            walked = walk(first);
        } finally {
            enough.set(true);
            incoming.get();
        }
        assertThat(walked).doesNotHaveDuplicates().containsAll(before);
    }

    private List<String> walk(String first) {
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            Http.Answer answer = http().get(first + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            answer.items().forEach(item -> walked.add(key(item)));
            cursor = answer.json().get("cursor").asString(null);
        } while (cursor != null);
        return walked;
    }

    private static String key(JsonNode item) {
        if (item.has("id")) {
            return item.get("id").asString();
        }
        if (item.has("claim")) {
            return item.get("claim").get("id").asString();
        }
        JsonNode edge = item.has("a") ? item.get("a") : item;
        String from = edge.has("from") ? "from" : "subject";
        String to = edge.has("to") ? "to" : "object";
        return edge.get(from).get("id") + " " + item.get("type") + " "
                + edge.get(to).get("id");
    }

    private static Told met(String name, String path, int day) {
        String company = name + " Timber";
        String text = "Norway met %s on %s, and Norway did not supply %s.".formatted(company, path, company);
        Told told = Told.in("https://one.example/" + path, "2025-01-%02d".formatted(day), text)
                .country("NO", "Norway")
                .company(company)
                .claim("Norway", "MET_WITH", company);
        return path.startsWith("start")
                ? told.denied("Norway", "SUPPLIES", company).claim("Norway", "SUPPLIES", company)
                : told;
    }
}
