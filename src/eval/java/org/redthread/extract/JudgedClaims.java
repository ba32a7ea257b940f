package org.redthread.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redthread.page.Article;

/** Claims that labels say are right or wrong, in texts that no finder was trained on: KnowledgeNet's fold 3, half of the news. */
final class JudgedClaims {
    static final Path FACTS = Path.of("../shared/bench/relations/knowledgenet-folds123.jsonl");
    private static final int FOLD = 3;

    record Judged(Claim claim, boolean right) {}

    private JudgedClaims() {}

    static List<Judged> read(Extractor extractor, Profile profile) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (KnowledgeNet.Passage passage : KnowledgeNet.read(FACTS)) {
            if (passage.fold() == FOLD) {
                Extraction extraction = extractor.extract(article(passage.text()), profile);
                for (Claim claim : extraction.claims()) {
                    Boolean right = isRight(claim, passage, extraction);
                    if (right != null) {
                        judged.add(new Judged(claim, right));
                    }
                }
            }
        }
        for (LabelledPassage passage : NewsPassages.read("/news/open.jsonl")) {
            ClaimComparison compared = ClaimComparison.of(passage, extractor.extract(article(passage.text()), profile));
            compared.right().forEach(hit -> judged.add(new Judged(hit.found(), true)));
            compared.wrong().forEach(claim -> judged.add(new Judged(claim, false)));
        }
        return judged;
    }

    /** Null where the passage was not annotated for it. */
    private static Boolean isRight(Claim claim, KnowledgeNet.Passage passage, Extraction extraction) {
        Boolean right = null;
        for (String property : passage.properties()) {
            if (KnowledgeNet.TYPES.containsKey(property)) {
                Boolean here = FactScore.isRight(claim, property, passage, extraction);
                right = Boolean.TRUE.equals(right) || here == null ? right : here;
            }
        }
        return right;
    }

    private static Article article(String text) {
        return new Article("", 0, null, text, null, null, null, null, null, "en");
    }
}
