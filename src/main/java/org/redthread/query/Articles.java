package org.redthread.query;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** Articles, and what they mention where. */
@Service
public class Articles {
    private final NamedQueries graph;
    private final Entities entities;
    private final Claims claims;

    Articles(NamedQueries graph, Entities entities, Claims claims) {
        this.graph = graph;
        this.entities = entities;
        this.claims = claims;
    }

    /** @throws Unknown when there is none */
    public ArticleText one(String id) {
        return graph.first("article", Map.of("id", id), Row.class)
                .map(row -> row.withClaims(claims.byId(row.claims)))
                .orElseThrow(() -> new Unknown("no article '" + id + "'; GET /api/pages/{id} lists a page's articles"));
    }

    /** Articles that mention an entity, the latest first. */
    public Listed<MentioningArticle> mentioning(String entity, Period period, Slice slice) {
        Cursor after = slice.after("articles", 2);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entity);
        parameters.put("since", period.since());
        parameters.put("before", period.before());
        parameters.put("date", after.text(0));
        parameters.put("article", after.text(1));
        parameters.put("limit", slice.probe());
        List<Mentioned> found = graph.list("articles-of-entity", parameters, Mentioned.class);
        if (found.isEmpty()) {
            entities.require(entity);
        }
        return Listed.of(
                found.stream().map(Mentioned::withSentence).toList(),
                slice,
                last -> Cursor.at("articles", Objects.requireNonNullElse(last.publishedAt(), ""), last.id()));
    }

    /** Where one entity stands in one article: parallel lists, as the MENTIONS relationship holds them. */
    record Chain(String id, String name, String type, List<Integer> starts, List<Integer> ends, List<String> forms) {

        Stream<ArticleText.MentionAt> mentions(String text) {
            return IntStream.range(0, starts.size())
                    .mapToObj(i -> new ArticleText.MentionAt(
                            starts.get(i),
                            ends.get(i),
                            text.substring(starts.get(i), ends.get(i)),
                            type,
                            forms.get(i),
                            id,
                            name));
        }

        static List<ArticleText.MentionAt> all(List<Chain> chains, String text) {
            return chains.stream()
                    .flatMap(chain -> chain.mentions(text))
                    .sorted(Comparator.comparingLong(ArticleText.MentionAt::start)
                            .thenComparing(ArticleText.MentionAt::end)
                            .thenComparing(ArticleText.MentionAt::entity))
                    .toList();
        }
    }

    private record Row(
            String id,
            String page,
            String url,
            String outlet,
            String headline,
            String byline,
            String publishedAt,
            String dateline,
            String language,
            Long revision,
            String text,
            String profile,
            String copyOf,
            String story,
            List<Chain> entities,
            List<String> claims) {

        ArticleText withClaims(Map<String, ReportedClaim> known) {
            return new ArticleText(
                    id,
                    page,
                    url,
                    outlet,
                    headline,
                    byline,
                    publishedAt,
                    dateline,
                    language,
                    revision,
                    copyOf,
                    story,
                    text,
                    profile,
                    Chain.all(entities, text),
                    claims.stream().map(known::get).filter(Objects::nonNull).toList());
        }
    }

    private record Mentioned(
            String id,
            String headline,
            String outlet,
            String url,
            String publishedAt,
            String copyOf,
            long mentions,
            List<String> names,
            boolean inHeadline,
            String text,
            List<Integer> starts,
            List<Integer> ends) {

        MentioningArticle withSentence() {
            if (starts.isEmpty()) {
                return with(null, List.of());
            }
            int first = Collections.min(starts);
            String sentence = Sentences.around(text, first, ends.get(starts.indexOf(first)) - 1);
            int begin = text.lastIndexOf(sentence, first);
            return with(
                    sentence,
                    IntStream.range(0, starts.size())
                            .filter(i -> starts.get(i) >= begin && ends.get(i) <= begin + sentence.length())
                            .mapToObj(i -> new MentioningArticle.Mark(starts.get(i) - begin, ends.get(i) - begin))
                            .sorted(Comparator.comparingInt(MentioningArticle.Mark::start))
                            .toList());
        }

        private MentioningArticle with(String sentence, List<MentioningArticle.Mark> marks) {
            return new MentioningArticle(
                    id, headline, outlet, url, publishedAt, copyOf, mentions, names, inHeadline, sentence, marks);
        }
    }
}
