package org.redthread.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.redthread.RedthreadException;
import org.redthread.extract.EntityType;
import org.redthread.lists.Entry.Sanction;

/** OFAC's {@code sdn.xml}: each {@code sdnEntry} with its other names, dates of birth, countries and numbers. */
record OfacXml(Path file) implements KnownList {
    private static final String ENTRY = "sdnEntry";

    @Override
    public String format() {
        return "OFAC SDN, XML";
    }

    @Override
    public void each(Consumer<Entry> entry, Consumer<String> skipped) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        // what comes from outside fetches nothing and expands nothing
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int found = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(ENTRY)) {
                    found++;
                    Map<String, List<String>> values = values(xml);
                    EntityType type = Ofac.type(first(values, "sdnType"));
                    if (type == null || first(values, "lastName").isEmpty()) {
                        skipped.accept("entry " + first(values, "uid") + ": neither person nor body");
                    } else {
                        entry.accept(entry(type, values));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new RedthreadException("The list is no well-formed XML: "
                    + e.getMessage().lines().findFirst().orElse("") + ".");
        }
        if (found == 0) {
            throw new RedthreadException("This XML has no " + ENTRY + "; of XML only OFAC's sdn.xml can be read.");
        }
    }

    /** By path below the entry ({@code akaList/aka/lastName}) the texts there. */
    private static Map<String, List<String>> values(XMLStreamReader xml) throws XMLStreamException {
        Map<String, List<String>> values = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                    if (xml.getLocalName().equals("aka")) {
                        values.computeIfAbsent("akas", any -> new ArrayList<>()).add("");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        return values;
                    }
                    keep(values, String.join("/", path), text.toString().strip());
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    private static void keep(Map<String, List<String>> values, String path, String text) {
        if (text.isEmpty()) {
            return;
        }
        values.computeIfAbsent(path, any -> new ArrayList<>()).add(text);
        if (path.equals("akaList/aka/lastName") || path.equals("akaList/aka/firstName")) {
            List<String> akas = values.get("akas");
            String before = akas.get(akas.size() - 1);
            boolean last = path.endsWith("lastName");
            akas.set(akas.size() - 1, before.isEmpty() ? text : last ? before + " " + text : text + " " + before);
        }
    }

    private static Entry entry(EntityType type, Map<String, List<String>> values) {
        return new Entry(
                first(values, "uid"),
                type,
                (first(values, "firstName") + " " + first(values, "lastName")).strip(),
                values.getOrDefault("akas", List.of()).stream()
                        .filter(aka -> !aka.isEmpty())
                        .distinct()
                        .toList(),
                values.getOrDefault("dateOfBirthList/dateOfBirthItem/dateOfBirth", List.of()).stream()
                        .flatMap(Ofac::dates)
                        .distinct()
                        .toList(),
                Stream.of(
                                "nationalityList/nationality/country",
                                "citizenshipList/citizenship/country",
                                "addressList/address/country")
                        .flatMap(path -> values.getOrDefault(path, List.of()).stream())
                        .map(Fields::country)
                        .distinct()
                        .toList(),
                values.getOrDefault("idList/id/idNumber", List.of()),
                null,
                new Sanction(
                        Ofac.AUTHORITY,
                        String.join(", ", values.getOrDefault("programList/program", List.of())),
                        null));
    }

    private static String first(Map<String, List<String>> values, String path) {
        return values.getOrDefault(path, List.of("")).get(0);
    }
}
