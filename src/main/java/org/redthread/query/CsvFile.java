package org.redthread.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that {@code neo4j-admin database import} reads, with its header.
 *
 * @param first the header's columns before the properties, and {@code last} the one after them
 * @param columns the properties in their order, each with the type that its header says
 */
record CsvFile(String name, List<String> first, SortedMap<String, String> columns, String last) {
    /** Between the values of a list: no text has it. */
    static final String BETWEEN = "\u001f";

    private static final Map<String, String> TYPES = Map.of(
            "String", "string",
            "Long", "long",
            "Double", "double",
            "Boolean", "boolean",
            "DateTime", "datetime",
            "StringArray", "string[]",
            "LongArray", "long[]",
            "ByteArray", "byte[]");

    /** Which property of which type the nodes of a label or the relationships of a type have. */
    record Property(String owner, String name, String type) {}

    /** @param key the property that tells them apart */
    static CsvFile nodes(String label, String key, List<Property> properties) {
        SortedMap<String, String> columns = columns(List.of(label), properties);
        columns.remove(key);
        return new CsvFile(
                "nodes-%s.csv".formatted(lower(label)), List.of("%s:ID(%s)".formatted(key, label)), columns, ":LABEL");
    }

    static CsvFile relationships(String from, String to, List<String> types, List<Property> properties) {
        return new CsvFile(
                "relationships-%s-%s.csv".formatted(lower(from), lower(to)),
                List.of(":START_ID(%s)".formatted(from), ":END_ID(%s)".formatted(to)),
                columns(types, properties),
                ":TYPE");
    }

    private static SortedMap<String, String> columns(Collection<String> owners, List<Property> properties) {
        SortedMap<String, String> columns = new TreeMap<>();
        properties.stream()
                .filter(property -> owners.contains(property.owner()))
                .forEach(property -> columns.put(property.name(), TYPES.getOrDefault(property.type(), "string")));
        return columns;
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    String header() {
        Stream<String> typed = columns.entrySet().stream()
                .map(each -> each.getValue().equals("string") ? each.getKey() : each.getKey() + ":" + each.getValue());
        return Stream.of(first.stream(), typed, Stream.of(last))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(","));
    }

    /** Writes the header, and then each row that it is given. */
    Row to(Lines lines) {
        lines.write(header());
        return (ids, properties, end) -> {
            Stream<Object> held = columns.keySet().stream().map(properties::get);
            lines.write(Stream.of(ids.stream(), held, Stream.of(end))
                    .flatMap(cells -> cells)
                    .map(CsvFile::cell)
                    .collect(Collectors.joining(",")));
        };
    }

    interface Row {
        void write(List<?> first, Map<?, ?> properties, Object last);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
                : value instanceof byte[] bytes
                        ? IntStream.range(0, bytes.length)
                                .mapToObj(i -> Byte.toString(bytes[i]))
                                .collect(Collectors.joining(BETWEEN))
                        : value.toString();
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
