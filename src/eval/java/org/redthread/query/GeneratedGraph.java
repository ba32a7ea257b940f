package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redthread.ContentId;
import org.redthread.extract.ClaimTypes;
import org.redthread.graph.server.ImportedStore;
import org.redthread.query.GeneratedNews.Entity;

/** A graph of a million relationships with the labels, properties and hubs of a real one, as files for Neo4j's import. */
final class GeneratedGraph implements AutoCloseable {
    private static final Path MADE = Path.of("target/latency");
    private static final int ARTICLES = 62_000;
    private static final List<String> TYPES = ClaimTypes.ALL;

    private final Path folder;
    private final GeneratedNews news = new GeneratedNews();
    private final Map<String, CsvFile.Row> open = new HashMap<>();
    private final List<OutputStream> streams = new ArrayList<>();
    private final List<Lines> written = new ArrayList<>();
    private final List<String> arguments =
            new ArrayList<>(List.of("--multiline-fields=true", "--array-delimiter=U+001F"));
    private final Map<String, Edge> edges = new HashMap<>();

    private record Edge(Entity from, String type, Entity to, int[] claims, String[] dates) {}

    private GeneratedGraph(Path folder) {
        this.folder = folder;
    }

    /** The data folder of a Redthread that has it; made once, in {@code target/latency}. */
    static Path stored() throws IOException, InterruptedException {
        Path data = MADE.resolve("data");
        if (!Files.exists(MADE.resolve("done"))) {
            Files.createDirectories(MADE.resolve("csv"));
            write(MADE.resolve("csv"));
            ImportedStore.make(MADE.resolve("csv").toAbsolutePath(), data);
            Files.createFile(MADE.resolve("done"));
        }
        return data;
    }

    private static void write(Path folder) throws IOException {
        try (GeneratedGraph graph = new GeneratedGraph(folder)) {
            for (Entity entity : graph.news.entities) {
                graph.entity(entity);
            }
            for (int i = 0; i < ARTICLES; i++) {
                graph.article(i);
            }
            graph.edges.forEach((key, edge) -> graph.edge(key, edge));
        }
    }

    private void entity(Entity entity) {
        node(
                "Entity",
                entity.id(),
                "Entity" + CsvFile.BETWEEN + entity.type(),
                Map.of(
                        "name",
                        entity.name(),
                        "names:string[]",
                        entity.names(),
                        "observer:boolean",
                        false,
                        "normalized",
                        NameLikeness.folded(entity.name())));
        node(
                "Name",
                entity.id(),
                "Name",
                Map.of("key", NameLikeness.folded(entity.name()), "family", entity.type(), "articles:long", 1));
        link("Name", entity.id(), "NAMES", "Entity", entity.id(), Map.of());
    }

    private void article(int i) {
        String id = ContentId.of("article", i);
        boolean copy = i > 0 && i % 10 == 0;
        String origin = copy ? ContentId.of("article", i - 1) : id;
        String date =
                LocalDate.of(2020, 1, 1).plusDays(news.random.nextInt(2_000)).toString();
        List<Entity> cast = news.cast(3 + news.random.nextInt(8));
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < 2; c++) {
            claim(id, i, c, cast, date, text);
        }
        for (Entity entity : cast) {
            text.append(news.words(200)).append(' ');
            int start = text.length();
            text.append(entity.name()).append(". ");
            mention(id, entity, start);
        }
        page(i, id);
        Map<String, Object> held = new HashMap<>(Map.of(
                "headline",
                news.words(60),
                "text",
                text,
                "url",
                "https://n" + i % 50 + ".example/" + i,
                "outlet",
                "Outlet " + i % 50,
                "publishedAt",
                date,
                "language",
                "en",
                "origin",
                origin));
        held.put("revision:long", 1);
        held.put("arrivedAt", date + "T00:00:00.000000Z");
        node("Article", id, "Article", held);
        link("Article", id, "PART_OF", "Story", ContentId.of("story", origin), Map.of("score:double", 1.0));
        if (copy) {
            link("Article", id, "COPY_OF", "Article", origin, Map.of("similarity:double", 0.9));
        } else {
            node(
                    "Story",
                    ContentId.of("story", id),
                    "Story",
                    Map.of(
                            "headline",
                            news.words(60),
                            "firstSeen",
                            date,
                            "dated",
                            date,
                            "lastSeen",
                            date,
                            "articles:long",
                            1,
                            "sources:long",
                            1));
        }
    }

    private void page(int i, String article) {
        String page = ContentId.of("page", i);
        node(
                "Page",
                page,
                "Page",
                Map.of("url", "https://n" + i % 50 + ".example/" + i, "contentType", "text/plain", "state", "DONE"));
        link("Page", page, "CONTAINS", "Article", article, Map.of("position:long", 0));
    }

    private void mention(String article, Entity entity, int start) {
        Map<String, Object> held = new HashMap<>();
        held.put("as", entity.id());
        held.put("count:long", 1);
        held.put("starts:long[]", List.of(start));
        held.put("ends:long[]", List.of(start + entity.name().length()));
        held.put("forms:string[]", List.of("name"));
        held.put("names:string[]", entity.names());
        held.put("inHeadline:boolean", false);
        held.put("type", entity.type());
        held.put("title", entity.name());
        held.put("observer:boolean", false);
        link("Article", article, "MENTIONS", "Entity", entity.id(), held);
    }

    private void claim(String article, int i, int c, List<Entity> cast, String date, StringBuilder text) {
        Entity from = cast.get(c);
        Entity to = cast.get(c + 1);
        String type = TYPES.get((int) (TYPES.size() * Math.pow(news.random.nextDouble(), 2)));
        String key = from.id() + " " + type + " " + to.id();
        String sentence = from.name() + " " + type + " " + to.name() + " " + news.words(80) + ".";
        boolean denied = news.random.nextInt(25) == 0;
        String id = ContentId.of("claim", i, c);
        Map<String, Object> held = new HashMap<>();
        held.put("type", type);
        held.put("edge", key);
        held.put("sentence", sentence);
        held.put("start:long", text.length());
        held.put("end:long", text.length() + sentence.length());
        held.put("subjectText", from.name());
        held.put("objectText", to.name());
        held.put("polarity", denied ? "denied" : "affirmed");
        held.put("modality", news.random.nextInt(5) == 0 ? "alleged" : "stated");
        held.put("reportedAt", date);
        held.put("dated", date);
        held.put("subject", from.id());
        held.put("object", to.id());
        held.put("confidence:double", 0.5 + news.random.nextInt(50) / 100.0);
        held.put("extractor", "generated@1");
        text.append(sentence).append(' ');
        node("Claim", id, "Claim", held);
        link("Article", article, "STATES", "Claim", id, Map.of());
        link("Claim", id, "SUBJECT", "Entity", from.id(), Map.of("as", from.id()));
        link("Claim", id, "OBJECT", "Entity", to.id(), Map.of("as", to.id()));
        Edge edge = edges.computeIfAbsent(key, any -> new Edge(from, type, to, new int[2], new String[] {date, date}));
        edge.claims[denied ? 1 : 0]++;
        edge.dates[0] = date.compareTo(edge.dates[0]) < 0 ? date : edge.dates[0];
        edge.dates[1] = date.compareTo(edge.dates[1]) > 0 ? date : edge.dates[1];
    }

    private void edge(String key, Edge edge) {
        long all = edge.claims[0] + edge.claims[1];
        Map<String, Object> held = new HashMap<>(Map.of(
                "key",
                key,
                "claims:long",
                all,
                "articles:long",
                all,
                "sources:long",
                all,
                "denials:long",
                edge.claims[1],
                "confidence:double",
                0.8,
                "firstReported",
                edge.dates[0],
                "lastReported",
                edge.dates[1]));
        held.put("status", edge.claims[0] == 0 ? "denied" : edge.claims[1] > 0 ? "disputed" : "reported");
        link("Entity", edge.from.id(), edge.type, "Entity", edge.to.id(), held);
    }

    private void node(String label, String id, String labels, Map<String, Object> held) {
        file("nodes", "nodes-" + label, List.of("id:ID(%s)".formatted(label)), held, ":LABEL")
                .write(List.of(id), held, labels);
    }

    private void link(String from, String start, String type, String to, String end, Map<String, Object> held) {
        file(
                        "relationships",
                        "relationships-" + from + "-" + to + "-" + held.size(),
                        List.of(":START_ID(%s)".formatted(from), ":END_ID(%s)".formatted(to)),
                        held,
                        ":TYPE")
                .write(List.of(start, end), held, type);
    }

    private CsvFile.Row file(String option, String name, List<String> first, Map<String, Object> held, String last) {
        return open.computeIfAbsent(name, any -> {
            TreeMap<String, String> columns = new TreeMap<>();
            held.keySet().forEach(column -> columns.put(column, "string"));
            arguments.add("--" + option + "=" + name + ".csv");
            try {
                OutputStream out = Files.newOutputStream(folder.resolve(name + ".csv"));
                Lines lines = new Lines(out);
                streams.add(out);
                written.add(lines);
                return new CsvFile(name, first, columns, last).to(lines);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (Lines lines : written) {
            lines.flush();
        }
        for (OutputStream out : streams) {
            out.close();
        }
        Files.write(folder.resolve("import.txt"), arguments);
    }
}
