package org.redthread.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.redthread.resolve.Sighting.Sign;

/** In what two articles agree and differ about someone they call by one name, each 0 to 1. */
final class NamesakeFeatures {
    /** In the order of the values. */
    static final List<String> NAMES = List.of(
            "rare name",
            "people in common",
            "bodies in common",
            "places in common",
            "countries in common",
            "ties in common",
            "role in common",
            "field in common",
            "other field",
            "born alike",
            "citizen of one country",
            "citizen of another",
            "topics in common",
            "same outlet",
            "same month");

    private static final int OUTLET = NAMES.indexOf("same outlet");
    private static final int SAME_MONTH = NAMES.indexOf("same month");

    /** What speaks for one person by itself. */
    private static final int[] AGREEING = IntStream.range(0, OUTLET)
            .filter(feature ->
                    !Set.of("rare name", "other field", "citizen of another").contains(NAMES.get(feature)))
            .toArray();

    private static final List<String> FAMILIES = List.of("Person", "Org", "Place", "Country");
    private static final int MONTH = 30;

    private NamesakeFeatures() {}

    /** @param rarity of the name: {@link NameRarity} */
    static double[] of(double rarity, Sighting a, Sighting b) {
        int[] families = families(a.all(Sign.with), b.all(Sign.with));
        Set<String> roles = a.all(Sign.role);
        Set<String> others = b.all(Sign.role);
        boolean told = !roles.isEmpty() && !others.isEmpty();
        boolean alike = told && RoleWords.shareField(roles, others);
        double topics = Math.min(a.all(Sign.topic).size(), b.all(Sign.topic).size());
        double[] features = {
            rarity,
            share(families[0], 2),
            share(families[1], 2),
            share(families[2], 2),
            share(families[3], 2),
            share(common(a, b, Sign.tie), 2),
            share(common(a, b, Sign.role), 1),
            alike ? 1 : 0,
            told && !alike ? 1 : 0,
            share(common(a, b, Sign.born), 1),
            share(common(a, b, Sign.citizen), 1),
            differ(a, b, Sign.citizen) ? 1 : 0,
            topics == 0 ? 0 : Math.sqrt(common(a, b, Sign.topic) / topics),
            share(common(a, b, Sign.outlet), 1),
            sameMonth(a, b) ? 1 : 0
        };
        // where and when they were printed tells nothing of two about whom nothing else agrees
        if (!agree(features)) {
            features[OUTLET] = 0;
            features[SAME_MONTH] = 0;
        }
        return features;
    }

    private static boolean agree(double[] features) {
        for (int feature : AGREEING) {
            if (features[feature] != 0) {
                return true;
            }
        }
        return false;
    }

    private static double share(int count, int most) {
        return Math.min(count, most) / (double) most;
    }

    private static boolean sameMonth(Sighting a, Sighting b) {
        String one = a.one(Sign.day);
        String other = b.one(Sign.day);
        return one != null && other != null && Math.abs(Long.parseLong(one) - Long.parseLong(other)) <= MONTH;
    }

    private static boolean differ(Sighting a, Sighting b, Sign sign) {
        return !a.all(sign).isEmpty() && !b.all(sign).isEmpty() && common(a, b, sign) == 0;
    }

    // thousands of pairs are compared when an article of a famous name comes: no stream, no list
    private static int common(Sighting a, Sighting b, Sign sign) {
        Set<String> others = b.all(sign);
        int common = 0;
        if (!others.isEmpty()) {
            for (String each : a.all(sign)) {
                common += others.contains(each) ? 1 : 0;
            }
        }
        return common;
    }

    /** How many of each family are in both. */
    private static int[] families(Set<String> with, Set<String> others) {
        int[] families = new int[FAMILIES.size()];
        for (String each : with) {
            if (others.contains(each)) {
                families[family(each)]++;
            }
        }
        return families;
    }

    private static int family(String with) {
        int family = 0;
        while (!with.startsWith(FAMILIES.get(family))) {
            family++;
        }
        return family;
    }
}
