package org.redthread.resolve;

import java.util.List;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;

/**
 * What all articles together say of one identity. A sum, so that articles can come and go in any order.
 *
 * @param articles that mention it
 * @param mentions in all of them together
 * @param observing those of them in which it only reports
 * @param titles the fullest name of each article
 * @param names all names of each article
 * @param types what each article takes it for
 */
public record KnownName(
        Identity identity, int articles, int mentions, int observing, Tally titles, Tally names, Tally types) {

    public static KnownName unmentioned(Identity identity) {
        Tally none = Tally.parse(List.of());
        return new KnownName(identity, 0, 0, 0, none, none, none);
    }

    /** As the graph keeps it: each tally as lines of count and word. */
    public static KnownName stored(
            Identity identity,
            int articles,
            int mentions,
            int observing,
            List<String> titles,
            List<String> names,
            List<String> types) {
        return new KnownName(
                identity, articles, mentions, observing, Tally.parse(titles), Tally.parse(names), Tally.parse(types));
    }

    /** @param times how often one article does */
    public KnownName mentionedAs(LocalEntity entity, int times) {
        return counted(entity, 1, times);
    }

    public KnownName noLongerMentionedAs(LocalEntity entity, int times) {
        return counted(entity, -1, -times);
    }

    private KnownName counted(LocalEntity entity, int by, int times) {
        return new KnownName(
                identity,
                articles + by,
                mentions + times,
                observing + (entity.observer() ? by : 0),
                titles.plus(List.of(entity.name()), by),
                names.plus(entity.names(), by),
                types.plus(List.of(entity.type().name()), by));
    }

    EntityType type() {
        String most = types.most();
        return most == null ? null : EntityType.valueOf(most);
    }
}
