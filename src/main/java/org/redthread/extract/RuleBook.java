package org.redthread.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redthread.extract.RulePattern.Traits;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rule files of {@code rules/}, with the word lists and shapes they share. */
final class RuleBook {
    private final Vocabulary vocabulary;
    private final Map<String, List<Map<String, Object>>> shapes = new LinkedHashMap<>();

    private RuleBook() {
        vocabulary = vocabulary();
        shapes.putAll(cast(yaml(resources("rules/shared/shapes.yaml").get(0))));
    }

    /** All rules, sorted by type. */
    static List<Rule> load() {
        RuleBook book = new RuleBook();
        return files().entrySet().stream()
                .map(file -> book.rule(file.getKey(), file.getValue()))
                .sorted(Comparator.comparing(Rule::type))
                .toList();
    }

    /** What each file says, by its name without the ending. */
    static Map<String, Map<String, Object>> files() {
        return resources("rules/*.yaml").stream()
                .collect(Collectors.toMap(
                        file -> file.getFilename().replace(".yaml", ""), file -> RuleBook.cast(yaml(file))));
    }

    /** The word lists that the rules share. */
    static Vocabulary vocabulary() {
        return lists("words");
    }

    /** The words that tell how a thing is said. */
    static Vocabulary sayings() {
        return lists("sayings");
    }

    private static Vocabulary lists(String name) {
        return new Vocabulary(
                cast(yaml(resources("rules/shared/" + name + ".yaml").get(0))));
    }

    private Rule rule(String file, Map<String, Object> fields) {
        try {
            Traits usual = new Traits(types(fields.get("subject")), types(fields.get("object")), false, 0.85, Map.of());
            List<RulePattern> patterns = new ArrayList<>();
            for (Map<String, Object> pattern : this.<List<Map<String, Object>>>field(fields, "patterns")) {
                patterns.addAll(patterns(pattern, usual));
            }
            return new Rule(
                    field(fields, "type"),
                    field(fields, "version"),
                    Boolean.TRUE.equals(fields.get("symmetric")),
                    Boolean.TRUE.equals(fields.get("figures")),
                    Boolean.TRUE.equals(fields.get("outlets")),
                    Set.copyOf(RuleBook.<List<String>>cast(fields.getOrDefault("unless", List.of()))),
                    usual.subjects(),
                    usual.objects(),
                    patterns,
                    examples(field(fields, "states")),
                    examples(field(fields, "not")));
        } catch (RuntimeException e) {
            throw new RuleException("rules/" + file + ".yaml: " + e.getMessage(), e);
        }
    }

    private List<RulePattern> patterns(Map<String, Object> fields, Traits usual) {
        List<String> listed = cast(fields.getOrDefault("words", List.of()));
        if (!fields.containsKey("shape")) {
            return List.of(pattern(fields, fields, listed, usual));
        }
        List<Map<String, Object>> shape = shapes.get((String) fields.get("shape"));
        if (shape == null) {
            throw new RuleException("no shape '" + fields.get("shape") + "' in rules/shared/shapes.yaml");
        }
        return shape.stream()
                .map(template -> pattern(template, fields, listed, usual))
                .toList();
    }

    /**
     * @param template holds the pattern's text
     * @param use holds what the rule says of it; the same map where no shape is used
     */
    private RulePattern pattern(
            Map<String, Object> template, Map<String, Object> use, List<String> listed, Traits usual) {
        Traits traits = new Traits(
                use.containsKey("subject") ? types(use.get("subject")) : usual.subjects(),
                use.containsKey("object") ? types(use.get("object")) : usual.objects(),
                Boolean.TRUE.equals(template.getOrDefault("attributive", use.get("attributive"))),
                confidence(use, usual.confidence()) * (template == use ? 1 : confidence(template, 1)),
                cast(use.getOrDefault("details", Map.of())));
        if (template.containsKey("surface")) {
            String text = filled((String) template.get("surface"), use, listed);
            return new SurfacePattern(text, gate(vocabulary.plain(listed)), traits);
        }
        return new GraphPattern(
                filled((String) template.get("semgrex"), use, listed), gate(vocabulary.plain(listed)), traits);
    }

    /** A shape's subject and object are exchanged where the rule says {@code swap: true}. */
    private String filled(String text, Map<String, Object> use, List<String> words) {
        String turned = Boolean.TRUE.equals(use.get("swap"))
                ? text.replace("subject", "\0").replace("object", "subject").replace("\0", "object")
                : text;
        return vocabulary.expand(turned.replace("$words", vocabulary.alternation(words))
                .replace("$before", "$" + use.getOrDefault("before", "any"))
                .replace("$department", "$" + use.getOrDefault("department", "department"))
                .replace("$slot", (String) use.getOrDefault("slot", "obj")));
    }

    /** The first words of the phrases: one of them must stand in a sentence. */
    private static Set<String> gate(List<String> phrases) {
        Set<String> words = new TreeSet<>();
        phrases.forEach(phrase -> words.add(phrase.split(" ")[0].replace("?", "")));
        return words;
    }

    private static double confidence(Map<String, Object> fields, double otherwise) {
        return fields.get("confidence") instanceof Number number ? number.doubleValue() : otherwise;
    }

    private static List<Rule.Example> examples(List<Map<String, Object>> examples) {
        return examples.stream()
                .map(example -> {
                    Map<String, String> gives = new LinkedHashMap<>();
                    example.forEach((key, value) -> gives.put(key, String.valueOf(value)));
                    return new Rule.Example(gives.remove("text"), gives);
                })
                .toList();
    }

    private static Set<EntityType> types(Object names) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        RuleBook.<List<String>>cast(names).forEach(name -> types.add(EntityType.valueOf(name)));
        return types;
    }

    private <T> T field(Map<String, Object> fields, String name) {
        if (fields.get(name) == null) {
            throw new RuleException("'" + name + "' is missing");
        }
        return cast(fields.get(name));
    }

    private static Object yaml(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
