package org.redthread.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.RedthreadException;

class MigrationsIT {
    private final Driver driver = GraphServer.shared().clear().driver();

    @AfterEach
    void forgetTheTestsOwn() {
        driver.executableQuery("MATCH (m:Migration) WHERE m.version > 900 DELETE m")
                .execute();
        driver.executableQuery("MATCH (m:Marker) DELETE m").execute();
    }

    @Test
    void appliesEachOnceAndInOrder() {
        Migrations both = with(
                Migration.parse("V901__first.cypher", "CREATE (:Marker {step: 1});"),
                Migration.parse(
                        "V902__second.cypher", "// a comment; with semicolon\nMATCH (m:Marker)\nSET m.step = 2;\n"));
        both.apply(driver);
        both.apply(driver);
        var steps = driver.executableQuery("MATCH (m:Marker) RETURN m.step AS step")
                .execute()
                .records();
        assertThat(steps).extracting(row -> row.get("step").asInt()).containsExactly(2);
    }

    @Test
    void refusesAMigrationThatWasChangedAfterwards() {
        with(Migration.parse("V901__first.cypher", "CREATE (:Marker);")).apply(driver);
        Migrations changed = with(Migration.parse("V901__first.cypher", "CREATE (:Marker {more: true});"));
        assertThatThrownBy(() -> changed.apply(driver))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("901");
    }

    @Test
    void refusesAGraphOfANewerRedthread() {
        with(Migration.parse("V999__future.cypher", "RETURN 1;")).apply(driver);
        Migrations ours = Migrations.fromClassPath();
        assertThatThrownBy(() -> ours.apply(driver))
                .isInstanceOf(RedthreadException.class)
                .hasMessageContaining("newer");
    }

    private static Migrations with(Migration... more) {
        List<Migration> all =
                new java.util.ArrayList<>(Migrations.fromClassPath().all());
        all.addAll(List.of(more));
        return new Migrations(all);
    }
}
