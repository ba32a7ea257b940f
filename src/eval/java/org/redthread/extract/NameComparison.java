package org.redthread.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names found in a passage held against those labelled in it: same span and same type, where a leading article or
 * title and a last full stop make no difference. Demonyms and party adjectives ("Republican") are neither asked for nor
 * counted as wrong.
 */
final class NameComparison {
    private static final Pattern CORE = Pattern.compile(
            "(?:(?:the|The|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Sir)\\.?\\s+)*(.*?)(?:['’]s|\\.)?", Pattern.DOTALL);

    private NameComparison() {}

    /** Adds what a passage shows to the counts of each type. */
    static void count(LabelledPassage passage, Extraction extraction, Map<EntityType, Counts> counts) {
        String text = passage.text();
        List<Mention> found = extraction.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.name)
                .toList();
        for (LabelledPassage.Entity entity : passage.entities()) {
            for (LabelledPassage.Named label : entity.mentions()) {
                if (label.form() == Mention.Form.name) {
                    boolean right = found.stream()
                            .anyMatch(mention -> mention.type() == entity.type()
                                    && core(mention.span(), text).equals(core(label.span(), text)));
                    Counts of = counts.get(entity.type());
                    of.right += right ? 1 : 0;
                    of.missed += right ? 0 : 1;
                }
            }
        }
        for (Mention mention : found) {
            counts.get(mention.type()).wrong += wrong(mention, passage) ? 1 : 0;
        }
    }

    static boolean wrong(Mention mention, LabelledPassage passage) {
        Span core = core(mention.span(), passage.text());
        return passage.entities().stream().noneMatch(entity -> entity.mentions().stream()
                .anyMatch(label -> label.form() == Mention.Form.name
                        ? entity.type() == mention.type()
                                && core(label.span(), passage.text()).equals(core)
                        : label.span().overlaps(core)));
    }

    private static Span core(Span span, String text) {
        Matcher matcher = CORE.matcher(span.of(text));
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? new Span(span.start() + matcher.start(1), span.start() + matcher.end(1))
                : span;
    }
}
