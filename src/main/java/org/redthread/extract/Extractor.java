package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import org.redthread.page.Article;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads articles: who and what they speak of, and what they state. One instance serves all threads; making it loads and
 * warms the models, which takes seconds and about a gigabyte, so make one.
 */
@Component
public final class Extractor {
    private final Profile usual;
    private final Annotators annotators = new Annotators();
    private final Chains chains = new Chains();
    private ClaimFinder claims;

    /** One that reads by the profile {@link Profile#balanced}. */
    public Extractor() {
        this(Profile.balanced);
    }

    @Autowired
    Extractor(@Value("${redthread.profile}") String profile) {
        this(Profile.named(profile));
    }

    /**
     * Loads the models and reads one sentence, so that the first article is not the slow one.
     *
     * @param usual for articles of which nothing else is said
     */
    public Extractor(Profile usual) {
        this.usual = usual;
        extract(new Article(
                "", 0, null, "The minister met Ada Lovelace in London.", null, null, null, null, null, "en"));
    }

    /** Reads one article. English only: an article in another language gives an empty extraction that says so. */
    public Extraction extract(Article article) {
        return extract(article, usual);
    }

    /** Reads one article by a profile that may not be the usual one; null for the usual one. */
    public Extraction extract(Article article, Profile wanted) {
        Profile profile = wanted == null ? usual : wanted;
        if (article.language() != null && !article.language().startsWith("en")) {
            String unread = "language " + article.language() + " is not read, only en";
            return new Extraction(List.of(), List.of(), List.of(), unread, profile);
        }
        TimeLimit limit = new TimeLimit(profile.seconds());
        Annotation annotation = annotators.annotate(article.text(), limit);
        Document document = chains.link(article, annotation, limit);
        document.mentions().forEach(mention -> verify(mention, article.text()));
        List<Claim> found = profile == Profile.fast ? List.of() : claims().find(document, profile);
        return new Extraction(document.entities(), document.mentions(), found, partial(document), profile);
    }

    /** Loaded when they are first wanted: the fast profile never does. */
    private synchronized ClaimFinder claims() {
        if (claims == null) {
            claims = new Claims(new Parser());
        }
        return claims;
    }

    private static String partial(Document document) {
        int length = document.article().text().length();
        int end = document.annotation().get(CharacterOffsetEndAnnotation.class);
        if (end < length) {
            return "too long: of " + length + " characters the first " + end + " were read";
        }
        return document.isLate()
                ? "limit of " + document.limit().seconds() + " s processor time: not all was read for claims"
                : null;
    }

    private static void verify(Mention mention, String text) {
        if (!mention.span().of(text).equals(mention.text())) {
            throw new IllegalStateException("mention is not the text at its span: " + mention);
        }
    }
}
