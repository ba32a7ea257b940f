package org.redthread.extract;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import org.redthread.page.Article;

/**
 * An article whose names are known: what claims are found in.
 *
 * @param annotation its sentences, with tokens, parts of speech, lemmas and coarse name labels; no parse
 * @param entities what the article speaks of
 * @param mentions where it does, in text order; they do not overlap, but a nominal may hold a name: "the Alibaba founder"
 * @param limit how long its reading may go on
 */
record Document(
        Article article, Annotation annotation, List<LocalEntity> entities, List<Mention> mentions, TimeLimit limit) {
    boolean isLate() {
        return limit.isOver();
    }
}
