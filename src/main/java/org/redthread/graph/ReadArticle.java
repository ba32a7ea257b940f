package org.redthread.graph;

import java.util.Set;
import java.util.stream.Collectors;
import org.redthread.extract.Extraction;
import org.redthread.extract.LocalEntity;
import org.redthread.page.Article;

/** An article with what was read from it. */
public record ReadArticle(Article article, Extraction extraction) {

    /** A mention or claim that the article's text does not bear out is refused: nothing is shown that no sentence supports. */
    public ReadArticle {
        String text = article.text();
        for (var mention : extraction.mentions()) {
            if (mention.span().end() > text.length() || !mention.span().of(text).equals(mention.text())) {
                throw new IllegalArgumentException("mention \"" + mention.text() + "\" is not at " + mention.span()
                        + " of article " + article.id());
            }
        }
        Set<String> refs = extraction.entities().stream().map(LocalEntity::ref).collect(Collectors.toSet());
        for (var claim : extraction.claims()) {
            if (!refs.contains(claim.subject()) || !refs.contains(claim.object())) {
                throw new IllegalArgumentException("claim " + claim.type() + " is between " + claim.subject() + " and "
                        + claim.object() + ", which article " + article.id() + " does not both have");
            }
            if (claim.sentence().end() > text.length()
                    || !claim.sentence().contains(claim.subjectSpan())
                    || !claim.sentence().contains(claim.objectSpan())) {
                throw new IllegalArgumentException("claim " + claim.type() + " at " + claim.sentence()
                        + " does not hold its own ends in article " + article.id());
            }
        }
    }
}
