package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redthread.extract.LocalEntity;
import org.redthread.extract.Mention;
import org.redthread.resolve.Identity;

/** One identity in one article: what it is called there and where. Two chains of an article with one identity are one. */
record Chain(Identity identity, LocalEntity entity, List<Mention> mentions) {

    /**
     * By the chain's reference in the article; chains that are neither mentioned nor in a claim say nothing.
     *
     * @param others identities that a person said this article doesn't mean: someone else goes by that name here
     */
    static Map<String, Chain> of(ReadArticle read, Set<String> others) {
        Map<String, Chain> byIdentity = new LinkedHashMap<>();
        Map<String, String> identities = new LinkedHashMap<>();
        for (LocalEntity entity : read.extraction().entities()) {
            List<Mention> mentions = read.extraction().mentions().stream()
                    .filter(mention -> mention.entity().equals(entity.ref()))
                    .toList();
            if (!mentions.isEmpty() || isInClaim(read, entity.ref())) {
                Identity usual = Identity.of(entity, read.article().id());
                Identity identity = others.contains(usual.id())
                        ? usual.onlyIn(read.article().id())
                        : usual;
                byIdentity.merge(identity.id(), new Chain(identity, entity, mentions), Chain::and);
                identities.put(entity.ref(), identity.id());
            }
        }
        Map<String, Chain> byRef = new LinkedHashMap<>();
        identities.forEach((ref, id) -> byRef.put(ref, byIdentity.get(id)));
        return byRef;
    }

    static Collection<Chain> distinct(Map<String, Chain> byRef) {
        return byRef.values().stream().distinct().toList();
    }

    Naming naming() {
        return new Naming(identity, entity, mentions.size());
    }

    private static boolean isInClaim(ReadArticle read, String ref) {
        return read.extraction().claims().stream()
                .anyMatch(claim ->
                        ref.equals(claim.subject()) || ref.equals(claim.object()) || ref.equals(claim.attributedTo()));
    }

    private Chain and(Chain other) {
        List<Mention> both = new ArrayList<>(mentions);
        both.addAll(other.mentions);
        LocalEntity one = new LocalEntity(
                entity.ref(),
                entity.type(),
                entity.name(),
                Stream.concat(entity.names().stream(), other.entity.names().stream())
                        .distinct()
                        .toList(),
                entity.iso2(),
                entity.local(),
                entity.observer() && other.entity.observer());
        return new Chain(identity, one, both);
    }
}
