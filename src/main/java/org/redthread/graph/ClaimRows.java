package org.redthread.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redthread.ContentId;
import org.redthread.extract.Claim;
import org.redthread.extract.Span;

/** An article's claims as rows of parameters. */
final class ClaimRows {
    private ClaimRows() {}

    static List<Map<String, Object>> of(ReadArticle read, Map<String, Chain> chains) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Claim claim : read.extraction().claims()) {
            String subject = chains.get(claim.subject()).identity().id();
            String object = chains.get(claim.object()).identity().id();
            // what seemed two and is one has nothing to do with itself
            if (!subject.equals(object)) {
                Map<String, Object> row = new HashMap<>();
                row.put("id", id(read, claim));
                row.put("article", read.article().id());
                row.put("type", claim.type());
                row.put("subject", subject);
                row.put("object", object);
                row.put(
                        "attributedTo",
                        claim.attributedTo() == null
                                ? null
                                : chains.get(claim.attributedTo()).identity().id());
                row.put("properties", Held.of(properties(read, claim)));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Of what is said and where, not of who is meant: a judgement doesn't make it another claim. */
    private static String id(ReadArticle read, Claim claim) {
        return ContentId.of(
                "claim",
                read.article().id(),
                claim.type(),
                claim.subjectSpan(),
                claim.objectSpan(),
                claim.sentence(),
                claim.polarity());
    }

    private static Map<String, Object> properties(ReadArticle read, Claim claim) {
        String text = read.article().text();
        Map<String, Object> row = new HashMap<>();
        row.put("sentence", claim.sentence().of(text));
        row.put("start", claim.sentence().start());
        row.put("end", claim.sentence().end());
        row.put("subjectText", claim.subjectSpan().of(text));
        row.put("subjectStart", claim.subjectSpan().start());
        row.put("subjectEnd", claim.subjectSpan().end());
        row.put("objectText", claim.objectSpan().of(text));
        row.put("objectStart", claim.objectSpan().start());
        row.put("objectEnd", claim.objectSpan().end());
        row.put("alsoStarts", claim.alsoIn().stream().map(Span::start).toList());
        row.put("alsoEnds", claim.alsoIn().stream().map(Span::end).toList());
        row.put("polarity", claim.polarity().name());
        row.put("modality", claim.modality().name());
        row.put("attribution", claim.attribution());
        row.put("role", claim.role());
        row.put("kind", claim.kind());
        row.put("stake", claim.stake());
        row.put("amount", claim.amount());
        row.put("validFrom", claim.validFrom());
        row.put("validTo", claim.validTo());
        row.put("reportedAt", read.article().publishedAt());
        row.put("confidence", claim.confidence());
        row.put("extractor", claim.extractor());
        return row;
    }
}
