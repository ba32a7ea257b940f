package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;

/** A zip of CSV files with the headers that {@code neo4j-admin database import} reads: a file a kind of node or relationship. */
@Component
class ExportCsv implements Export {
    private final NamedQueries graph;

    ExportCsv(NamedQueries graph) {
        this.graph = graph;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String contentType() {
        return "application/zip";
    }

    @Override
    public void write(ExportFilter filter, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        file(
                zip,
                "nodes-entities",
                "id:ID,name,names:string[],iso2,iso3,legalForm,wikidata,:LABEL",
                lines -> graph.each(
                        "export-entities",
                        filter.parameters(),
                        row -> lines.write(row(row, "id", "name", "names", "iso2", "iso3", "legalForm", "wikidata")
                                + ",Entity;" + row.get("type"))));
        file(
                zip,
                "nodes-articles",
                "id:ID,url,outlet,headline,byline,publishedAt,language,text,:LABEL",
                lines -> graph.each(
                        "export-articles",
                        filter.parameters(),
                        row -> lines.write(
                                row(row, "id", "url", "outlet", "headline", "byline", "publishedAt", "language", "text")
                                        + ",Article")));
        inArticles(
                zip,
                filter,
                "nodes-claims",
                "id:ID,type,sentence,start:int,end:int,polarity,modality,attribution,reportedAt,validFrom,validTo,role,kind,"
                        + "stake,amount,confidence:double,extractor,:LABEL",
                "claims",
                (article, claim) -> row(
                                claim,
                                "id",
                                "type",
                                "sentence",
                                "start",
                                "end",
                                "polarity",
                                "modality",
                                "attribution",
                                "reportedAt",
                                "validFrom",
                                "validTo",
                                "role",
                                "kind",
                                "stake",
                                "amount",
                                "confidence",
                                "extractor")
                        + ",Claim");
        inArticles(
                zip,
                filter,
                "relationships-mentions",
                ":START_ID,:END_ID,starts:int[],ends:int[],forms:string[],:TYPE",
                "entities",
                (article, chain) ->
                        cell(article.get("id")) + "," + row(chain, "id", "starts", "ends", "forms") + ",MENTIONS");
        inArticles(
                zip,
                filter,
                "relationships-states",
                ":START_ID,:END_ID,:TYPE",
                "claims",
                (article, claim) -> cell(article.get("id")) + "," + row(claim, "id") + ",STATES");
        inArticles(
                zip,
                filter,
                "relationships-subjects",
                ":START_ID,:END_ID,:TYPE",
                "claims",
                (article, claim) -> row(claim, "id", "subject") + ",SUBJECT");
        inArticles(
                zip,
                filter,
                "relationships-objects",
                ":START_ID,:END_ID,:TYPE",
                "claims",
                (article, claim) -> row(claim, "id", "object") + ",OBJECT");
        file(
                zip,
                "relationships-edges",
                ":START_ID,:END_ID,status,claims:int,articles:int,sources:int,denials:int,confidence:double,:TYPE",
                lines -> graph.each(
                        "export-edges",
                        filter.parameters(),
                        row -> lines.write(row(
                                row,
                                "from",
                                "to",
                                "status",
                                "claims",
                                "articles",
                                "sources",
                                "denials",
                                "confidence",
                                "type"))));
        zip.finish();
    }

    private interface Line {
        String of(Map<String, Object> article, Map<String, Object> part);
    }

    private void inArticles(
            ZipOutputStream zip, ExportFilter filter, String name, String header, String parts, Line line)
            throws IOException {
        file(
                zip,
                name,
                header,
                lines -> graph.each("export-articles", filter.parameters(), article -> {
                    for (Object part : (Collection<?>) article.get(parts)) {
                        @SuppressWarnings("unchecked")
                        Map<String, Object> row = (Map<String, Object>) part;
                        lines.write(line.of(article, row));
                    }
                }));
    }

    private static void file(ZipOutputStream zip, String name, String header, Consumer<Lines> content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        Lines lines = new Lines(zip);
        lines.write(header);
        content.accept(lines);
        lines.flush();
        zip.closeEntry();
    }

    private static String row(Map<String, Object> row, String... columns) {
        return List.of(columns).stream().map(row::get).map(ExportCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                : value.toString();
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
