package org.redthread.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.redthread.ContentId;

/** Whom invented news is about, and how often: names by Zipf's law, as in real news, with countries among the busiest. */
final class GeneratedNews {
    private static final int ENTITIES = 60_000;
    private static final int COUNTRIES = 180;
    private static final String[] SYLLABLES =
            ("ka ren tol mi dra ven ko lu hai bren nhav os lind qua sta vor eth ila gor mon te sil va ran du bel zha wen ai "
                            + "os ter pol gri mar ul fen sho ra ni do la sen bu chi ro tan el is ov ev ina")
                    .split(" ");

    final Random random = new Random(20_261_122);
    final List<Entity> entities;
    private final double[] cumulated = new double[ENTITIES];

    record Entity(String id, String name, List<String> names, String type) {}

    GeneratedNews() {
        entities = IntStream.range(0, ENTITIES).mapToObj(this::entity).toList();
        double sum = 0;
        for (int rank = 0; rank < ENTITIES; rank++) {
            sum += 1.0 / (rank + 1);
            cumulated[rank] = sum;
        }
    }

    private Entity entity(int rank) {
        String type = rank < 2 * COUNTRIES && rank % 2 == 0
                ? "Country"
                : List.of("Person", "Person", "Person", "Company", "Company", "Organization", "Place")
                        .get(random.nextInt(7));
        String last = word(2 + random.nextInt(2));
        String name = type.equals("Country") || type.equals("Place") ? last : word(2) + " " + last;
        List<String> names = type.equals("Person") ? List.of(last, name) : List.of(name);
        return new Entity(ContentId.of("generated", rank), name, names, type);
    }

    private String word(int syllables) {
        String word = random.ints(syllables, 0, SYLLABLES.length)
                .mapToObj(i -> SYLLABLES[i])
                .reduce("", String::concat);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** One whom news speak of, the busiest most often. */
    Entity someone() {
        double at = random.nextDouble() * cumulated[ENTITIES - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return entities.get(Math.min(ENTITIES - 1, found < 0 ? -found - 1 : found));
    }

    /** Whom one article speaks of: those of its story's circle more often than chance would have it. */
    List<Entity> cast(int size) {
        Set<Entity> cast = new LinkedHashSet<>();
        while (cast.size() < size) {
            cast.add(someone());
        }
        return new ArrayList<>(cast);
    }

    String words(int letters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < letters) {
            text.append(word(1 + random.nextInt(3)).toLowerCase(java.util.Locale.ROOT))
                    .append(' ');
        }
        return text.toString().strip();
    }
}
