package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redthread.graph.Told;

class EtagsIT extends RunningRedthread {
    private static final String LIST = "/api/claims?type=OWNS";

    @Test
    void answersNothingNewUntilSomethingIs() {
        graph.write(1, owns("Ole Dahl", "Ironquay", 1));
        Http.Answer first = http().get(LIST);
        String etag = first.header("ETag");
        assertThat(etag).isNotBlank();
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(http().get(LIST, "If-None-Match", etag).status()).isEqualTo(304);

        graph.write(
                2,
                Told.in("https://two.example", "2025-02-02", "Mara Voss leads Brightwater.")
                        .person("Mara Voss")
                        .company("Brightwater")
                        .claim("Mara Voss", "LEADS", "Brightwater"));
        assertThat(http().get(LIST, "If-None-Match", etag).status())
                .as("other claims are none of this answer's")
                .isEqualTo(304);

        graph.write(3, owns("Mara Voss", "Ironquay", 3));
        Http.Answer later = http().get(LIST, "If-None-Match", etag);
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.items()).hasSize(2);
        assertThat(later.header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void namesNoStream() {
        assertThat(http().get("/api/export").header("ETag")).isNull();
    }

    private static Told owns(String person, String company, int day) {
        return Told.in("https://one.example/" + day, "2025-01-0" + day, person + " owns " + company + ".")
                .person(person)
                .company(company)
                .claim(person, "OWNS", company);
    }
}
