package org.redthread.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redthread.extract.Claim.Modality;

/**
 * The words of {@code rules/shared/sayings.yaml}, in lower case.
 *
 * @param beside words that stand beside a trigger
 * @param above lemmas that a trigger's clause hangs on
 */
record SayingWords(
        Set<String> not,
        Map<String, Modality> beside,
        Map<String, Modality> above,
        Set<String> denying,
        Set<String> falsely,
        Set<String> preventing,
        Set<String> ending,
        Set<String> done,
        Set<String> accusers) {
    static final SayingWords READ = of(RuleBook.sayings());

    private static SayingWords of(Vocabulary lists) {
        return new SayingWords(
                set(lists, "not"),
                Map.copyOf(modalities(lists, "")),
                Map.copyOf(modalities(lists, "above_")),
                set(lists, "denying"),
                set(lists, "falsely"),
                set(lists, "preventing"),
                set(lists, "ending"),
                set(lists, "done"),
                set(lists, "accusers"));
    }

    private static Map<String, Modality> modalities(Vocabulary lists, String prefix) {
        Map<String, Modality> meanings = new HashMap<>();
        for (Modality modality : List.of(Modality.planned, Modality.possible, Modality.alleged)) {
            set(lists, prefix + modality).forEach(word -> meanings.put(word, modality));
        }
        return meanings;
    }

    private static Set<String> set(Vocabulary lists, String name) {
        return Set.copyOf(lists.plain(List.of("$" + name)));
    }
}
