package org.redthread.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/** What each file of {@code cypher/queries} costs, asked about the busiest: written to {@code docs/profiles.md}. */
final class Profiles {
    private static final Pattern PARAM = Pattern.compile(":param (?:(\\w+) => (.*)|(\\{.*}))");
    private static final int WIDTH = 110;

    private final Driver driver;
    /** The id of something that a query of this name can be asked about. */
    private final Map<String, String> ids = new HashMap<>();

    private Profiles(Driver driver) {
        this.driver = driver;
        ids.put("", one("MATCH (e:Entity) RETURN e.id ORDER BY COUNT { (e)--() } DESC LIMIT 1"));
        ids.put("claims", one("MATCH (c:Claim) RETURN c.id LIMIT 1"));
        ids.put("article", one("MATCH (a:Article) RETURN a.id LIMIT 1"));
        ids.put("story", one("MATCH (s:Story) RETURN s.id LIMIT 1"));
    }

    private String one(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asString();
    }

    static void write(Driver driver, String heading, Path file) throws IOException {
        Profiles profiles = new Profiles(driver);
        StringBuilder text = new StringBuilder(heading);
        try (Stream<Path> queries = Files.list(Path.of("cypher/queries"))) {
            for (Path query : queries.sorted().toList()) {
                String name = query.getFileName().toString().replace(".cypher", "");
                text.append("\n## ").append(name).append("\n\n");
                text.append(profiles.of(name, Files.readString(query)));
            }
        }
        Files.writeString(file, text);
    }

    private String of(String name, String cypher) {
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            Result rows = session.run("PROFILE " + cypher, parameters(name, cypher));
            rows.forEachRemaining(row -> {});
            ResultSummary summary = rows.consume();
            StringBuilder tree = new StringBuilder();
            long hits = lines(summary.profile(), 0, tree);
            return "%,d database hits, %,d rows\n\n```\n%s```\n"
                    .formatted(hits, summary.profile().records(), tree);
        }
    }

    /** Those of the head, with something that is there for each {@code '…'}. */
    private Map<String, Object> parameters(String name, String cypher) {
        Map<String, Object> parameters = new TreeMap<>();
        Matcher param = PARAM.matcher(cypher);
        while (param.find()) {
            String map = param.group(3) == null ? "{" + param.group(1) + ": " + param.group(2) + "}" : param.group(3);
            String meant = map.replace("…", ids.getOrDefault(name, ids.get("")));
            parameters.putAll(driver.executableQuery("RETURN " + meant + " AS map")
                    .execute()
                    .records()
                    .get(0)
                    .get("map")
                    .asMap());
        }
        return parameters;
    }

    private static long lines(ProfiledPlan plan, int depth, StringBuilder tree) {
        String details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString().replaceAll("\\s+", " ")
                : "";
        String line = "%s%s  rows %,d  hits %,d  %s"
                .formatted(
                        "  ".repeat(depth),
                        plan.operatorType().replaceAll("@.*", ""),
                        plan.records(),
                        plan.dbHits(),
                        details);
        tree.append(line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                .append('\n');
        long hits = plan.dbHits();
        List<ProfiledPlan> children = plan.children();
        for (ProfiledPlan child : children) {
            hits += lines(child, depth + 1, tree);
        }
        return hits;
    }
}
