package org.redthread.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.redthread.extract.Claim;
import org.redthread.extract.EntityType;
import org.redthread.extract.Extraction;
import org.redthread.extract.LocalEntity;
import org.redthread.extract.Mention;
import org.redthread.page.Article;
import org.redthread.resolve.Sighting.Sign;
import org.redthread.story.Report;

/** Reads from an article what it says of each person in it. */
public final class Sightings {
    private static final int MOST_WITH = 24;
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private final Article article;
    private final Extraction extraction;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<String> common = new ArrayList<>();

    public Sightings(Article article, Extraction extraction) {
        this(article, extraction, Report.of(article.id(), article.publishedAt(), article.headline(), article.text()));
    }

    /** @param report of the article, for who has it already: it takes time to make */
    public Sightings(Article article, Extraction extraction, Report report) {
        this.article = article;
        this.extraction = extraction;
        Map<String, Long> said = new HashMap<>();
        extraction.mentions().forEach(mention -> said.merge(mention.entity(), 1L, Long::sum));
        Long day = report.day();
        if (day != null) {
            add(common, Sign.day, day);
        }
        if (article.outlet() != null) {
            add(common, Sign.outlet, article.outlet());
        }
        report.topics().stream().filter(Objects::nonNull).forEach(topic -> add(common, Sign.topic, topic));
        extraction.entities().stream()
                .filter(entity -> !entity.local() && !entity.observer())
                .sorted(Comparator.comparing((LocalEntity entity) -> -said.getOrDefault(entity.ref(), 0L))
                        .thenComparing(LocalEntity::name))
                .forEach(entity -> {
                    Identity identity = Identity.of(entity, article.id());
                    keys.put(entity.ref(), identity.family() + " " + identity.key());
                });
        keys.values().stream().distinct().limit(MOST_WITH).forEach(key -> add(common, Sign.with, key));
    }

    /** @param mentions of the person */
    public Sighting of(LocalEntity person, List<Mention> mentions) {
        List<String> lines = new ArrayList<>(common);
        lines.remove(Sign.with + " " + keys.get(person.ref()));
        // that both use the name is known
        for (String name : person.names()) {
            for (String word : Names.fold(name).split(" ")) {
                lines.remove(Sign.topic + " " + word);
            }
        }
        lines.addAll(LifeSigns.of(
                article.text(),
                mentions.stream()
                        .filter(mention -> mention.form() == Mention.Form.name)
                        .map(Mention::span)
                        .toList(),
                article.publishedAt() == null ? null : year(article.publishedAt())));
        String gender = gender(mentions);
        if (gender != null) {
            add(lines, Sign.gender, gender);
        }
        mentions.stream()
                .filter(mention -> mention.form() == Mention.Form.nominal)
                .flatMap(mention -> List.of(mention.text().split(" ")).stream())
                .filter(RoleWords::isOne)
                .forEach(word -> add(lines, Sign.role, RoleWords.plain(word)));
        extraction.claims().forEach(claim -> tie(lines, claim, person.ref()));
        return Sighting.parse(article.id(), lines);
    }

    private void tie(List<String> lines, Claim claim, String ref) {
        String other = claim.subject().equals(ref) ? claim.object() : claim.subject();
        if (other.equals(ref)
                || !claim.subject().equals(ref) && !claim.object().equals(ref)
                || claim.polarity() == Claim.Polarity.denied
                || !keys.containsKey(other)) {
            return;
        }
        String key = keys.get(other);
        if (claim.type().equals("CITIZEN_OF") && claim.subject().equals(ref)) {
            add(lines, Sign.citizen, key.replace(EntityType.Country + " ", ""));
        } else {
            add(lines, Sign.tie, claim.type() + " " + key);
        }
        if (claim.role() != null) {
            List.of(claim.role().split(" ")).stream()
                    .filter(RoleWords::isOne)
                    .forEach(word -> add(lines, Sign.role, RoleWords.plain(word)));
        }
    }

    private static String gender(List<Mention> mentions) {
        List<String> pronouns = mentions.stream()
                .filter(mention -> mention.form() == Mention.Form.pronoun)
                .map(mention -> mention.text().toLowerCase(Locale.ROOT))
                .toList();
        long he = pronouns.stream().filter(HE::contains).count();
        long she = pronouns.stream().filter(SHE::contains).count();
        return he > 2 * she ? "he" : she > 2 * he ? "she" : null;
    }

    private static Integer year(String publishedAt) {
        return publishedAt.matches("\\d{4}.*") ? Integer.valueOf(publishedAt.substring(0, 4)) : null;
    }

    private static void add(List<String> lines, Sign sign, Object value) {
        lines.add(sign + " " + value);
    }
}
