package org.redthread.extract;

import edu.stanford.nlp.pipeline.Annotation;
import java.time.Instant;
import java.util.List;
import org.redthread.page.Article;

/**
 * An article whose names are known: what claims are found in.
 *
 * @param annotation its sentences, with tokens, parts of speech, lemmas and coarse name labels; no parse
 * @param entities what the article speaks of
 * @param mentions where it does, in text order; they do not overlap, but a nominal may hold a name: "the Alibaba founder"
 * @param deadline when its reading must end
 */
record Document(
        Article article, Annotation annotation, List<LocalEntity> entities, List<Mention> mentions, Instant deadline) {
    boolean isLate() {
        return Instant.now().isAfter(deadline);
    }
}
