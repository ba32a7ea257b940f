package org.redthread.graph;

import org.redthread.extract.Extraction;
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
        for (var claim : extraction.claims()) {
            if (claim.sentence().end() > text.length()
                    || !claim.sentence().contains(claim.subjectSpan())
                    || !claim.sentence().contains(claim.objectSpan())) {
                throw new IllegalArgumentException("claim " + claim.type() + " at " + claim.sentence()
                        + " does not hold its own ends in article " + article.id());
            }
        }
    }
}
