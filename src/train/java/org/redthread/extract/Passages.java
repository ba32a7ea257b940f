package org.redthread.extract;

import org.redthread.page.Article;

/** Reads single passages as the product reads articles, without looking for claims. */
record Passages(Annotators annotators, Chains chains, Parser parser) {
    private static final int SECONDS = 20;

    Passages() {
        this(new Annotators(), new Chains(), new Parser());
    }

    Document read(String text) {
        Article article = new Article("", 0, null, text, null, null, null, null, null, "en");
        TimeLimit limit = new TimeLimit(SECONDS);
        return chains.link(article, annotators.annotate(text, limit), limit);
    }
}
