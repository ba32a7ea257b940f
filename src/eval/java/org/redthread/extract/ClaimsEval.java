package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;

/**
 * Claims against KnowledgeNet (Mesquita et al. 2019), one of its folds, with the names that each finds itself: Redthread by
 * its profiles, beside CoreNLP's relation extractor on the same passages. Wrong and missed ones of the usual profile are
 * written to {@code target/eval/claims-errors.txt} for reading.
 */
class ClaimsEval {
    private static final Path FACTS = Path.of("../shared/bench/relations/knowledgenet-folds123.jsonl");
    private static final int FOLD = Integer.getInteger("fold", 3);

    private final Scorecard card = new Scorecard("claims");

    @Test
    void findsTheFactsOfKnowledgeNet() throws IOException {
        assumeTrue(Files.exists(FACTS), () -> "skipped: no " + FACTS);
        List<KnowledgeNet.Passage> passages = KnowledgeNet.read(FACTS).stream()
                .filter(passage -> passage.fold() == FOLD)
                .toList();
        Extractor extractor = new Extractor();
        FactScore balanced = score(passages, text -> extractor.extract(article(text), Profile.balanced));
        Path file = Path.of("target/eval/claims-errors.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, balanced.errors());
        balanced.byProperty().forEach((property, counts) -> card.note(counts.row(property)));
        card.note(balanced.all().row("all, balanced"));
        card.note(score(passages, text -> extractor.extract(article(text), Profile.thorough))
                .all()
                .row("all, thorough"));
        if (!Boolean.getBoolean("no-stock")) {
            for (StockClaims stock : List.of(StockClaims.rulesAlone(), StockClaims.statistical())) {
                card.note(score(passages, stock::read).all().row(stock.name()));
            }
        }
        card.figure("KnowledgeNet, precision", balanced.all().precision());
        card.figure("KnowledgeNet, recall", balanced.all().recall());
        card.figure("KnowledgeNet, F1", balanced.all().f1());
        card.check();
    }

    private static FactScore score(List<KnowledgeNet.Passage> passages, Function<String, Extraction> system) {
        FactScore score = new FactScore();
        passages.forEach(passage -> score.compare(passage, system.apply(passage.text())));
        return score;
    }

    private static Article article(String text) {
        return new Article("", 0, null, text, null, null, null, null, null, "en");
    }
}
