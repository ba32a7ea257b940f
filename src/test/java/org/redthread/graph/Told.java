package org.redthread.graph;

import java.util.ArrayList;
import java.util.List;
import org.redthread.ContentId;
import org.redthread.extract.Claim;
import org.redthread.extract.EntityType;
import org.redthread.extract.Extraction;
import org.redthread.extract.LocalEntity;
import org.redthread.extract.Mention;
import org.redthread.extract.Span;
import org.redthread.page.Article;

/** An article as a test tells it: its names are wherever they stand in the text, its claims take the whole text as sentence. */
public final class Told {
    private final String url;
    private final String publishedAt;
    private final String text;
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private Told(String url, String publishedAt, String text) {
        this.url = url;
        this.publishedAt = publishedAt;
        this.text = text;
    }

    public static Told in(String url, String publishedAt, String text) {
        return new Told(url, publishedAt, text);
    }

    public Told person(String... names) {
        return entity(EntityType.Person, null, false, names);
    }

    public Told company(String... names) {
        return entity(EntityType.Company, null, false, names);
    }

    public Told organization(String... names) {
        return entity(EntityType.Organization, null, false, names);
    }

    public Told place(String... names) {
        return entity(EntityType.Place, null, false, names);
    }

    public Told country(String iso2, String... names) {
        return entity(EntityType.Country, iso2, false, names);
    }

    public Told pseudonym(String name) {
        return entity(EntityType.Person, null, true, name);
    }

    private Told entity(EntityType type, String iso2, boolean local, String... names) {
        String ref = names[0];
        entities.add(new LocalEntity(ref, type, names[0], List.of(names), iso2, local, false));
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(new Mention(new Span(at, at + name.length()), name, type, Mention.Form.name, ref));
            }
        }
        return this;
    }

    public Told claim(String subject, String type, String object) {
        return claim(subject, type, object, Claim.Polarity.affirmed, null);
    }

    /** @param kind what {@code subject} is to {@code object} */
    Told kin(String subject, String kind, String object) {
        return claim(subject, "FAMILY_OF", object, Claim.Polarity.affirmed, kind);
    }

    public Told denied(String subject, String type, String object) {
        return claim(subject, type, object, Claim.Polarity.denied, null);
    }

    private Told claim(String subject, String type, String object, Claim.Polarity polarity, String kind) {
        claims.add(new Claim(
                type,
                subject,
                object,
                where(subject),
                where(object),
                new Span(0, text.length()),
                List.of(),
                polarity,
                Claim.Modality.stated,
                null,
                null,
                null,
                null,
                null,
                kind,
                null,
                null,
                0.8,
                "test@1"));
        return this;
    }

    private Span where(String name) {
        return mentions.stream()
                .filter(mention -> mention.entity().equals(name))
                .findFirst()
                .orElseThrow()
                .span();
    }

    ReadArticle read(int position) {
        Article article = new Article(
                ContentId.of("article", url, text),
                position,
                "Headline of " + text.substring(0, 10),
                text,
                url,
                null,
                null,
                publishedAt,
                null,
                "en");
        return new ReadArticle(article, new Extraction(entities, mentions, claims, null));
    }
}
