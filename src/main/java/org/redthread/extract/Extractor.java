package org.redthread.extract;

import edu.stanford.nlp.pipeline.Annotation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.redthread.page.Article;
import org.springframework.stereotype.Component;

/**
 * Reads articles: who and what they speak of, and what they state. One instance serves all threads; making it loads and
 * warms the models, which takes seconds and about a gigabyte, so make one.
 */
@Component
public final class Extractor {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Annotators annotators = new Annotators();
    private final Chains chains = new Chains();
    private final ClaimFinder claims = new Claims(new Parser());

    /** Loads the models and reads one sentence, so that the first article is not the slow one. */
    public Extractor() {
        extract(new Article(
                "", 0, null, "The minister met Ada Lovelace in London.", null, null, null, null, null, "en"));
    }

    /** Reads one article. English only: an article in another language gives an empty extraction that says so. */
    public Extraction extract(Article article) {
        if (article.language() != null && !article.language().startsWith("en")) {
            return new Extraction(
                    List.of(), List.of(), List.of(), "language " + article.language() + " is not read, only en");
        }
        Instant deadline = Instant.now().plus(LIMIT);
        Annotation annotation = annotators.annotate(article.text(), deadline);
        Document document = chains.link(article, annotation, deadline);
        document.mentions().forEach(mention -> verify(mention, article.text()));
        List<Claim> found = claims.find(document);
        String partial = document.isLate()
                ? "time limit of " + LIMIT.toSeconds() + " s: of "
                        + article.text().length() + " characters the last were not read, or not for claims"
                : null;
        return new Extraction(document.entities(), document.mentions(), found, partial);
    }

    private static void verify(Mention mention, String text) {
        if (!mention.span().of(text).equals(mention.text())) {
            throw new IllegalStateException("mention is not the text at its span: " + mention);
        }
    }
}
