package org.redthread.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.redthread.RedthreadException;
import org.redthread.extract.Claim;
import org.redthread.extract.EntityType;
import org.redthread.extract.Extraction;
import org.redthread.extract.Extractor;
import org.redthread.extract.LocalEntity;
import org.redthread.extract.Mention;
import org.redthread.extract.Profile;
import org.redthread.extract.Span;
import org.redthread.graph.NamedQueries;
import org.redthread.page.Article;
import org.redthread.page.PageReader;
import org.redthread.page.PageSource;
import org.redthread.resolve.Identity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** What would be read from a page; nothing is written. */
@Service
public class DryRun {
    private final PageReader reader;
    private final Extractor extractor;
    private final Function<String, Optional<Survivor>> survivor;

    @Autowired
    DryRun(PageReader reader, Extractor extractor, NamedQueries graph) {
        this(reader, extractor, id -> graph.first("survivor", Map.of("id", id), Survivor.class));
    }

    private DryRun(PageReader reader, Extractor extractor, Function<String, Optional<Survivor>> survivor) {
        this.reader = reader;
        this.extractor = extractor;
        this.survivor = survivor;
    }

    /** One that has no graph to look into, so that no entity has an id. */
    public static DryRun withoutGraph(Profile usual) {
        return new DryRun(new PageReader(), new Extractor(usual), id -> Optional.empty());
    }

    public record Reading(List<ReadArticle> articles) {}

    /**
     * @param partial why the reading stopped before the article's end, or null when it is whole
     * @param profile how it was read
     */
    public record ReadArticle(
            String headline,
            String outlet,
            String byline,
            String publishedAt,
            String dateline,
            String language,
            String text,
            List<ReadMention> mentions,
            List<ReadEntity> entities,
            List<ReadClaim> claims,
            String partial,
            Profile profile) {}

    public record ReadMention(int start, int end, String text, EntityType type, Mention.Form form, String entity) {}

    /** @param id of the graph's entity that a page with these words would speak of, or null when there is none yet */
    public record ReadEntity(
            String ref, EntityType type, String name, List<String> names, String wikidata, String id) {}

    /** Spans are {@code [start, end]} in the article's text. */
    public record ReadClaim(
            String type,
            String subject,
            String object,
            List<Integer> subjectSpan,
            List<Integer> objectSpan,
            List<Integer> sentence,
            List<List<Integer>> alsoIn,
            Claim.Polarity polarity,
            Claim.Modality modality,
            String attribution,
            String validFrom,
            String validTo,
            String role,
            String kind,
            String stake,
            String amount,
            double confidence,
            String extractor) {}

    /**
     * @param profile null for the usual one
     * @throws UnreadablePage when the page holds nothing to read
     */
    public Reading read(PageSource page, Profile profile) {
        return new Reading(articles(page).stream()
                .map(article -> read(article, extractor.extract(article, profile)))
                .toList());
    }

    private List<Article> articles(PageSource page) {
        try {
            return reader.read(page);
        } catch (RedthreadException e) {
            throw new UnreadablePage(e);
        }
    }

    private ReadArticle read(Article article, Extraction extraction) {
        Map<String, String> known = known(article, extraction.entities());
        return new ReadArticle(
                article.headline(),
                article.outlet(),
                article.byline(),
                article.publishedAt(),
                article.dateline(),
                article.language(),
                article.text(),
                extraction.mentions().stream().map(DryRun::mention).toList(),
                extraction.entities().stream()
                        .map(each -> new ReadEntity(
                                each.ref(), each.type(), each.name(), each.names(), null, known.get(each.ref())))
                        .toList(),
                extraction.claims().stream().map(DryRun::claim).toList(),
                extraction.partial(),
                extraction.profile());
    }

    private Map<String, String> known(Article article, List<LocalEntity> entities) {
        Map<String, String> known = new TreeMap<>();
        for (LocalEntity entity : entities) {
            survivor.apply(Identity.of(entity, article.id()).id())
                    .ifPresent(found -> known.put(entity.ref(), found.id()));
        }
        return known;
    }

    private record Survivor(String id) {}

    private static ReadMention mention(Mention mention) {
        return new ReadMention(
                mention.span().start(),
                mention.span().end(),
                mention.text(),
                mention.type(),
                mention.form(),
                mention.entity());
    }

    private static ReadClaim claim(Claim claim) {
        return new ReadClaim(
                claim.type(),
                claim.subject(),
                claim.object(),
                span(claim.subjectSpan()),
                span(claim.objectSpan()),
                span(claim.sentence()),
                claim.alsoIn().stream().map(DryRun::span).toList(),
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.validFrom(),
                claim.validTo(),
                claim.role(),
                claim.kind(),
                claim.stake(),
                claim.amount(),
                claim.confidence(),
                claim.extractor());
    }

    private static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }
}
