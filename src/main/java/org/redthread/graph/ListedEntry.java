package org.redthread.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.ContentId;
import org.redthread.extract.Claim;
import org.redthread.extract.EntityType;
import org.redthread.extract.Extraction;
import org.redthread.extract.LocalEntity;
import org.redthread.extract.Mention;
import org.redthread.extract.Span;
import org.redthread.lists.Entry;
import org.redthread.page.Article;

/**
 * An entry of a list as the graph keeps it: like an article of its own, whose text is what the list's line says, about somebody
 * whom only it knows until a person judges who that is.
 */
record ListedEntry(Entry entry, ReadArticle read, Map<String, Chain> chains) {
    static final String EXTRACTOR = "list@1";
    private static final String WHO = "e1";
    private static final String AUTHORITY = "e2";

    /** @param list whose cover is the first of its articles */
    static ListedEntry of(KnownLists.Loaded list, Entry entry) {
        String authority = authority(list, entry);
        String text = entry.text(authority);
        LocalEntity who = new LocalEntity(
                WHO,
                entry.type(),
                entry.name(),
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
                        .distinct()
                        .toList(),
                null,
                true,
                false);
        Span name = new Span(0, entry.name().length());
        List<LocalEntity> entities = new ArrayList<>(List.of(who));
        List<Claim> claims = new ArrayList<>();
        if (authority != null) {
            entities.add(authority(authority));
            int at = text.indexOf("sanctioned by: " + authority) + "sanctioned by: ".length();
            claims.add(sanction(entry, name, new Span(at, at + authority.length()), new Span(0, text.length())));
        }
        Mention mention = new Mention(name, entry.name(), entry.type(), Mention.Form.name, WHO);
        ReadArticle read = new ReadArticle(
                article(ContentId.of("list entry", list.id(), entry.key()), entry.name(), text, list),
                new Extraction(entities, List.of(mention), claims, null));
        return new ListedEntry(entry, read, Chain.of(read, Set.of()));
    }

    /** Who imposes what the list tells of, each on a line of its own. */
    static ReadArticle cover(KnownLists.Loaded list, List<String> authorities) {
        String text = list.name() + "\n" + String.join("\n", authorities);
        List<LocalEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        int at = list.name().length() + 1;
        for (String authority : authorities) {
            LocalEntity entity = authority(authority, AUTHORITY + entities.size());
            entities.add(entity);
            mentions.add(new Mention(
                    new Span(at, at + authority.length()), authority, entity.type(), Mention.Form.name, entity.ref()));
            at += authority.length() + 1;
        }
        return new ReadArticle(
                article(list.id(), list.name(), text, list), new Extraction(entities, mentions, List.of(), null));
    }

    /** Null when nobody is said to have imposed anything. */
    private static String authority(KnownLists.Loaded list, Entry entry) {
        if (entry.sanction() == null) {
            return null;
        }
        String authority = entry.sanction().authority();
        return authority == null || authority.isBlank() ? list.name() : authority.strip();
    }

    String authority() {
        return chains.values().stream()
                .filter(chain -> chain.entity().ref().equals(AUTHORITY))
                .map(chain -> chain.entity().name())
                .findFirst()
                .orElse(null);
    }

    String id() {
        return read.article().id();
    }

    Chain who() {
        return chains.get(WHO);
    }

    /** What finds it and tells it from others of its name. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", entry.key());
        properties.put("births", entry.births());
        properties.put("countries", entry.countries());
        properties.put("identifiers", entry.identifiers());
        properties.put("wikidata", entry.wikidata());
        properties.putAll(properties(read));
        return Held.of(properties);
    }

    static Map<String, Object> properties(ReadArticle read) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", read.article().id());
        properties.put("headline", read.article().headline());
        properties.put("text", read.article().text());
        properties.put("url", read.article().url());
        properties.put("outlet", read.article().outlet());
        return properties;
    }

    private static Article article(String id, String headline, String text, KnownLists.Loaded list) {
        return new Article(id, 0, headline, text, list.source(), list.name(), null, null, null, null);
    }

    private static LocalEntity authority(String name) {
        return authority(name, AUTHORITY);
    }

    private static LocalEntity authority(String name, String ref) {
        return new LocalEntity(ref, EntityType.Organization, name, List.of(name), null, false, false);
    }

    private static Claim sanction(Entry entry, Span who, Span authority, Span line) {
        return new Claim(
                "SANCTIONED_BY",
                WHO,
                AUTHORITY,
                who,
                authority,
                line,
                List.of(),
                Claim.Polarity.affirmed,
                Claim.Modality.stated,
                null,
                null,
                entry.sanction().since(),
                null,
                null,
                null,
                null,
                null,
                1,
                EXTRACTOR);
    }
}
