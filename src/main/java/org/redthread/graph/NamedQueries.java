package org.redthread.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the questions that stand in {@code cypher/queries}, one a file, in read mode and with a time limit: what this class
 * runs is what a person can paste into Neo4j Browser.
 *
 * <p>Rows come as plain Java values; times as ISO 8601 strings in UTC. A row becomes a record whose components are named as
 * the query's columns.
 */
@Component
public class NamedQueries {
    private static final TypeSystem TYPES = TypeSystem.getDefault();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 20;
    private static final TransactionConfig STREAM = limit(Duration.ofHours(1));

    private final Driver driver;
    private final JsonMapper mapper;
    private final Map<String, String> texts;
    private final TransactionConfig answer;

    @Autowired
    NamedQueries(Driver driver, JsonMapper mapper) throws IOException {
        this(driver, mapper, files(), ANSWER);
    }

    /** @param most how long an answer may take */
    NamedQueries(Driver driver, JsonMapper mapper, Map<String, String> texts, Duration most) {
        this.driver = driver;
        this.mapper = mapper;
        this.texts = texts;
        this.answer = limit(most);
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:cypher/queries/*.cypher")) {
            texts.put(file.getFilename().replace(".cypher", ""), file.getContentAsString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    /**
     * All rows of the query, each as a {@code shape}. Asked again when a row comes half, as of what a writer takes away just
     * then.
     */
    public <T> List<T> list(String name, Map<String, Object> parameters, Class<T> shape) {
        // all rows at once: to convert each by itself takes longer than the rows do
        JavaType rows = mapper.getTypeFactory().constructCollectionType(List.class, shape);
        for (int left = TRIES; true; left--) {
            try {
                return answer(() -> mapper.convertValue(rows(name, parameters), rows));
            } catch (JacksonException e) {
                if (left == 1) {
                    throw e;
                }
                pause();
            }
        }
    }

    private List<Map<String, Object>> rows(String name, Map<String, Object> parameters) {
        try (Session session = driver.session(READ)) {
            // no explicit transaction: one round trip, and what failed for good is not tried again for half a minute
            return session.run(text(name), parameters, answer).list(NamedQueries::plain);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first row of the query, if it has one. */
    public <T> Optional<T> first(String name, Map<String, Object> parameters, Class<T> shape) {
        return list(name, parameters, shape).stream().findFirst();
    }

    /** Hands on row after row as they arrive, so that an answer of any length needs no more memory than one row. */
    public void each(String name, Map<String, Object> parameters, Consumer<Map<String, Object>> row) {
        answer(() -> {
            try (Session session = driver.session(READ)) {
                session.run(text(name), parameters, STREAM).forEachRemaining(next -> row.accept(plain(next)));
                return null;
            }
        });
    }

    Set<String> names() {
        return texts.keySet();
    }

    String text(String name) {
        return Optional.ofNullable(texts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no query " + name + " among " + texts.keySet()));
    }

    private static <T> T answer(Supplier<T> question) {
        try {
            return GraphUnavailable.told(question);
        } catch (Neo4jException e) {
            if (e.code().contains("TransactionTimedOut")) {
                throw new GraphUnavailable("the question took too long; ask for less (fewer hops, a type, a date)", e);
            }
            if (e.code().contains("OutOfMemory")) {
                throw new GraphUnavailable("the question needs too much memory; ask for less (a type, a date)", e);
            }
            if (e instanceof TransientException) {
                throw new GraphUnavailable("Neo4j is busy with something else; try again in a moment", e);
            }
            throw new IllegalStateException("Neo4j refused a query: " + e.getMessage(), e);
        }
    }

    private static TransactionConfig limit(Duration time) {
        return TransactionConfig.builder().withTimeout(time).build();
    }

    private static Map<String, Object> plain(Record row) {
        return row.asMap(NamedQueries::plain);
    }

    private static Object plain(Value value) {
        if (TYPES.LIST().isTypeOf(value)) {
            return value.asList(NamedQueries::plain);
        }
        if (TYPES.MAP().isTypeOf(value)) {
            return value.asMap(NamedQueries::plain);
        }
        return value.asObject() instanceof Temporal time ? text(time) : value.asObject();
    }

    private static String text(Temporal time) {
        return time instanceof ZonedDateTime zoned ? zoned.toInstant().toString() : time.toString();
    }
}
