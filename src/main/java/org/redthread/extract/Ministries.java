package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Ministries and departments in whatever case they are written: "ministry of external affairs", "Commerce Ministry". */
class Ministries {
    private static final Set<String> HEADS = Set.of("ministry", "department");
    private static final Set<String> FIELDS = Set.of(
            "affairs",
            "external",
            "foreign",
            "home",
            "interior",
            "internal",
            "defence",
            "defense",
            "finance",
            "health",
            "education",
            "justice",
            "commerce",
            "industry",
            "trade",
            "agriculture",
            "energy",
            "environment",
            "labour",
            "labor",
            "transport",
            "transportation",
            "culture",
            "tourism",
            "science",
            "technology",
            "information",
            "security",
            "public",
            "state",
            "treasury",
            "planning",
            "economy",
            "economic",
            "development",
            "water",
            "forestry",
            "fisheries",
            "sport",
            "sports",
            "housing",
            "urban",
            "rural",
            "welfare",
            "social",
            "women",
            "children",
            "law",
            "railways",
            "power",
            "petroleum",
            "coal",
            "mines",
            "steel",
            "textiles",
            "communications",
            "corporate",
            "company",
            "civil",
            "aviation",
            "shipping",
            "ports",
            "human",
            "resources",
            "services",
            "homeland",
            "veterans",
            "electronics",
            "emergency",
            "situations",
            "natural",
            "climate",
            "change",
            "police",
            "higher",
            "basic",
            "international",
            "relations",
            "cooperation",
            "digital",
            "wellness");

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (HEADS.contains(tokens.get(i).word().toLowerCase())) {
                int to = fieldsAfter(tokens, i);
                int from = to > i + 1 ? i : fieldsBefore(tokens, i);
                if (to - from > 1) {
                    scan.propose(from, to, EntityType.Organization);
                }
            }
        }
    }

    /** "Commerce Ministry", "ministry of external affairs": a name that says no more than its field. */
    static boolean isOne(String name) {
        List<String> words = List.of(name.split(" "));
        return words.size() > 1
                && words.stream().anyMatch(word -> HEADS.contains(word.toLowerCase()))
                && words.stream()
                        .allMatch(word ->
                                isField(word) || HEADS.contains(word.toLowerCase()) || word.matches("of|the|and|&|,"));
    }

    private static int fieldsAfter(List<CoreLabel> tokens, int head) {
        if (head + 2 >= tokens.size() || !tokens.get(head + 1).word().equals("of")) {
            return head + 1;
        }
        int i = head + 2;
        int end = head + 1;
        while (i < tokens.size()) {
            String word = tokens.get(i).word();
            if (isField(word)) {
                end = ++i;
            } else if (end > head + 1 && word.matches("and|&|,")) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private static int fieldsBefore(List<CoreLabel> tokens, int head) {
        int start = head;
        int i = head - 1;
        while (i >= 0) {
            String word = tokens.get(i).word();
            if (isField(word)) {
                start = i--;
            } else if (start < head && word.matches("and|&")) {
                i--;
            } else {
                break;
            }
        }
        return start;
    }

    private static boolean isField(String word) {
        return FIELDS.contains(word.toLowerCase());
    }
}
