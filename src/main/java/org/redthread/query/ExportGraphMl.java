package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.redthread.RedthreadException;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;

/** Entities and the edges between them as GraphML, which Gephi, yEd and Cytoscape open. */
@Component
class ExportGraphMl implements Export {
    private static final List<String> OF_NODE = List.of("label", "type", "iso2");
    private static final List<String> OF_EDGE = List.of(
            "label",
            "status",
            "claims",
            "articles",
            "sources",
            "denials",
            "confidence",
            "firstReported",
            "lastReported");
    private static final String NOT_XML = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final NamedQueries graph;

    ExportGraphMl(NamedQueries graph) {
        this.graph = graph;
    }

    @Override
    public String format() {
        return "graphml";
    }

    @Override
    public String contentType() {
        return "application/graphml+xml";
    }

    private interface Part {
        void write(Map<String, Object> row) throws XMLStreamException;
    }

    @Override
    public void write(ExportFilter filter, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            keys(xml, "node", OF_NODE);
            keys(xml, "edge", OF_EDGE);
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            each("export-entities", filter, row -> node(xml, row));
            each("export-edges", filter, row -> edge(xml, row));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void each(String query, ExportFilter filter, Part part) {
        graph.each(query, filter.parameters(), row -> {
            try {
                part.write(row);
            } catch (XMLStreamException e) {
                throw new RedthreadException("the export was cut off: " + e.getMessage(), e);
            }
        });
    }

    private static void keys(XMLStreamWriter xml, String of, List<String> names) throws XMLStreamException {
        for (String name : names) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + name);
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", type(name));
        }
    }

    private static String type(String name) {
        return switch (name) {
            case "claims", "articles", "sources", "denials" -> "long";
            case "confidence" -> "double";
            default -> "string";
        };
    }

    private static void node(XMLStreamWriter xml, Map<String, Object> row) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", (String) row.get("id"));
        data(xml, "node", OF_NODE, row, "name");
    }

    private static void edge(XMLStreamWriter xml, Map<String, Object> row) throws XMLStreamException {
        xml.writeStartElement("edge");
        // a blank is no part of an XML token
        xml.writeAttribute("id", row.get("from") + "." + row.get("type") + "." + row.get("to"));
        xml.writeAttribute("source", (String) row.get("from"));
        xml.writeAttribute("target", (String) row.get("to"));
        data(xml, "edge", OF_EDGE, row, "type");
    }

    private static void data(XMLStreamWriter xml, String of, List<String> names, Map<String, Object> row, String label)
            throws XMLStreamException {
        for (String name : names) {
            Object value = row.get(name.equals("label") ? label : name);
            if (value != null) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", of + "-" + name);
                xml.writeCharacters(value.toString().replaceAll(NOT_XML, ""));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }
}
