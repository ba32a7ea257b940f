package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;

/**
 * Linking across documents: over pairs of (document, entity) in different documents, whether both are put together as they are
 * by hand. Once with the names and types given, once from the raw text; beside each the same by exact names.
 */
class LinkingEval {
    private static final Path FOLDER = Path.of("../shared/bench/linking");

    @Test
    void linksGivenNamesAcrossDocuments() throws IOException {
        score("linking", LinkedDocument::given);
    }

    @Test
    void linksAcrossDocumentsFromRawText() throws IOException {
        Extractor extractor = new Extractor();
        score("linking-from-text", document -> extractor.extract(document.article()));
    }

    private static void score(String name, Function<LinkedDocument, Extraction> reading) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no linked documents at " + FOLDER);
        Scorecard card = new Scorecard(name);
        try (var files = Files.list(FOLDER)) {
            for (Path set : files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Map<LinkedDocument, Extraction> read = new LinkedHashMap<>();
                LinkedDocument.read(set).forEach(document -> read.put(document, reading.apply(document)));
                LinkedPairs.score(card, set.getFileName().toString().replace(".jsonl", ""), read);
            }
        }
        card.check();
    }
}
