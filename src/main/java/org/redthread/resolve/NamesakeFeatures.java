package org.redthread.resolve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.resolve.Sighting.Sign;

/** In what two articles agree and differ about someone they call by one name, each 0 to 1. */
final class NamesakeFeatures {
    private static final int MONTH = 30;

    private final Sighting a;
    private final Sighting b;
    private final Map<String, Double> features = new LinkedHashMap<>();

    private NamesakeFeatures(Sighting a, Sighting b) {
        this.a = a;
        this.b = b;
    }

    static Map<String, Double> of(String key, Sighting a, Sighting b) {
        return new NamesakeFeatures(a, b).all(key);
    }

    private Map<String, Double> all(String key) {
        features.put("rare name", NameRarity.of(key));
        List<String> with = common(Sign.with);
        put("people in common", of("Person ", with), 2);
        put("bodies in common", of("Org ", with), 2);
        put("places in common", of("Place ", with), 2);
        put("countries in common", of("Country ", with), 2);
        put("ties in common", common(Sign.tie).size(), 2);
        put("role in common", common(Sign.role).size(), 1);
        boolean told = !a.all(Sign.role).isEmpty() && !b.all(Sign.role).isEmpty();
        boolean alike =
                told && !Collections.disjoint(RoleWords.fields(a.all(Sign.role)), RoleWords.fields(b.all(Sign.role)));
        put("field in common", alike ? 1 : 0, 1);
        put("other field", told && !alike ? 1 : 0, 1);
        put("born alike", common(Sign.born).size(), 1);
        put("citizen of one country", common(Sign.citizen).size(), 1);
        put("citizen of another", differ(Sign.citizen), 1);
        double topics = Math.min(a.all(Sign.topic).size(), b.all(Sign.topic).size());
        features.put(
                "topics in common",
                topics == 0 ? 0 : Math.sqrt(common(Sign.topic).size() / topics));
        put("same outlet", common(Sign.outlet).size(), 1);
        features.put("same month", sameMonth());
        return features;
    }

    private double sameMonth() {
        String one = a.one(Sign.day);
        String other = b.one(Sign.day);
        return one != null && other != null && Math.abs(Long.parseLong(one) - Long.parseLong(other)) <= MONTH ? 1 : 0;
    }

    private void put(String feature, long count, int most) {
        features.put(feature, Math.min(count, most) / (double) most);
    }

    private static long of(String family, List<String> keys) {
        return keys.stream().filter(key -> key.startsWith(family)).count();
    }

    private long differ(Sign sign) {
        return !a.all(sign).isEmpty() && !b.all(sign).isEmpty() && common(sign).isEmpty() ? 1 : 0;
    }

    private List<String> common(Sign sign) {
        Set<String> others = b.all(sign);
        return others.isEmpty()
                ? List.of()
                : a.all(sign).stream().filter(others::contains).toList();
    }
}
