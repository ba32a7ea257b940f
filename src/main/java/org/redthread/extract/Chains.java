package org.redthread.extract;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.page.Article;

/** Joins the names of one article that stand for the same. */
class Chains {
    private final Countries countries = new Countries();
    private final Names names = new Names(countries);

    Document link(Article article, Annotation annotation) {
        Map<String, List<Name>> groups = new LinkedHashMap<>();
        for (Name name : names.find(annotation)) {
            groups.computeIfAbsent(key(name, groups), key -> new ArrayList<>()).add(name);
        }
        List<LocalEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (List<Name> group : groups.values()) {
            String ref = "e" + (entities.size() + 1);
            entities.add(entity(ref, group));
            for (Name name : group) {
                mentions.add(new Mention(name.span(), name.text(), name.type(), name.form(), ref));
            }
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return new Document(article, annotation, entities, mentions);
    }

    private static String key(Name name, Map<String, List<Name>> groups) {
        if (name.iso2() != null) {
            return name.iso2();
        }
        if (name.type() == EntityType.Person && !name.text().contains(" ")) {
            for (Map.Entry<String, List<Name>> group : groups.entrySet()) {
                if (group.getKey().startsWith("Person") && group.getKey().endsWith(" " + name.text())) {
                    return group.getKey();
                }
            }
        }
        return name.type() + " " + name.text();
    }

    private LocalEntity entity(String ref, List<Name> group) {
        Name first = group.get(0);
        List<String> texts = group.stream()
                .map(Name::text)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String name = first.iso2() == null
                ? texts.get(0)
                : countries.named(first.text()).orElseThrow().name();
        return new LocalEntity(ref, first.type(), name, texts, first.iso2(), false, false);
    }
}
