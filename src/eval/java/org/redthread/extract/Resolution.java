package org.redthread.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.redthread.resolve.Alias;
import org.redthread.resolve.Clusters;
import org.redthread.resolve.Identity;
import org.redthread.resolve.Link;
import org.redthread.resolve.Namesakes;
import org.redthread.resolve.Sighting;
import org.redthread.resolve.Sightings;

/** Whom the chains of some documents mean, decided as in the graph. */
final class Resolution {
    private final Map<LinkedDocument, Extraction> read;
    private final Map<List<String>, String> senses = new HashMap<>();
    private final Map<List<String>, String> ids = new HashMap<>();

    private Resolution(Map<LinkedDocument, Extraction> read) {
        this.read = read;
    }

    /** By document and chain the id of an entity, the same for all who are taken to be one. */
    static Map<List<String>, String> of(Map<LinkedDocument, Extraction> read) {
        Resolution resolution = new Resolution(read);
        resolution.tellNamesakes();
        resolution.cluster();
        return resolution.ids;
    }

    private void tellNamesakes() {
        Map<Identity, List<Sighting>> called = new HashMap<>();
        read.forEach((document, extraction) -> {
            Sightings sightings = new Sightings(document.article(), extraction);
            extraction.entities().forEach(entity -> {
                Identity identity = Identity.of(entity, document.id());
                if (identity.mayHaveNamesakes()) {
                    called.computeIfAbsent(identity, any -> new ArrayList<>())
                            .add(sightings.of(
                                    entity,
                                    extraction.mentions().stream()
                                            .filter(mention -> mention.entity().equals(entity.ref()))
                                            .toList()));
                }
            });
        });
        called.forEach((identity, seen) -> Namesakes.of(
                        identity.key(), seen.stream().limit(Namesakes.MOST).toList(), List.of())
                .forEach(placed -> senses.put(List.of(placed.article(), identity.id()), placed.as())));
    }

    private void cluster() {
        Set<String> all = new TreeSet<>();
        Map<Alias, Integer> aliases = new HashMap<>();
        read.forEach((document, extraction) -> extraction.entities().forEach(entity -> {
            Identity usual = Identity.of(entity, document.id());
            String sense = senses.get(List.of(document.id(), usual.id()));
            Identity identity = sense == null ? usual : usual.as(sense);
            ids.put(List.of(document.id(), entity.ref()), identity.id());
            all.add(identity.id());
            Alias.of(entity, identity).forEach(alias -> aliases.merge(alias, 1, Integer::sum));
        }));
        aliases.keySet()
                .forEach(alias -> Collections.addAll(all, alias.shorter().id(), alias.longer()));
        List<Link> links = aliases.entrySet().stream()
                .map(alias -> new Link(
                        alias.getKey().shorter().id(),
                        alias.getKey().longer(),
                        alias.getKey().kind(),
                        alias.getValue()))
                .toList();
        Map<String, String> cluster = new HashMap<>();
        Clusters.of(all, links, List.of()).forEach(members -> members.forEach(id -> cluster.put(id, members.first())));
        ids.replaceAll((chain, id) -> cluster.get(id));
    }
}
