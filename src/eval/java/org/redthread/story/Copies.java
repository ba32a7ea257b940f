package org.redthread.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.redthread.story.CopiesEval.Altered;

/** Copies as the graph finds them, in memory: candidates that agree in two places of the index, then compared. */
final class Copies {
    private static final int AGREE = 2;

    private Copies() {}

    static Map<String, String> groups(List<Altered> all) {
        List<Printed> printed = all.stream()
                .map(each -> Printed.of(each.id(), null, null, null, each.text()))
                .toList();
        Map<String, Collection<Integer>> index = new HashMap<>();
        for (int i = 0; i < printed.size(); i++) {
            List<Long> bins = printed.get(i).runs().bins();
            for (int bin = 0; bin < bins.size(); bin++) {
                if (bins.get(bin) != null) {
                    index.computeIfAbsent(bin + " " + bins.get(bin), any -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        Map<Long, Integer> agreeing = new TreeMap<>();
        index.values()
                .forEach(bearers -> bearers.forEach(a -> bearers.stream()
                        .filter(b -> a < b)
                        .forEach(b -> agreeing.merge((long) a * all.size() + b, 1, Integer::sum))));
        return joined(
                all,
                agreeing.entrySet().stream()
                        .filter(each -> each.getValue() >= AGREE)
                        .map(Map.Entry::getKey)
                        .toList(),
                (a, b) -> printed.get(a).sameText(printed.get(b)));
    }

    /** @param candidates pairs of places, the first times the size of the list plus the second */
    static Map<String, String> joined(
            List<Altered> all, Collection<Long> candidates, BiPredicate<Integer, Integer> same) {
        int[] root = new int[all.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        for (long pair : candidates) {
            int a = (int) (pair / all.size());
            int b = (int) (pair % all.size());
            if (same.test(a, b)) {
                root[find(root, b)] = find(root, a);
            }
        }
        Map<String, String> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.put(all.get(i).id(), all.get(find(root, i)).id());
        }
        return groups;
    }

    private static int find(int[] root, int i) {
        return root[i] == i ? i : (root[i] = find(root, root[i]));
    }
}
