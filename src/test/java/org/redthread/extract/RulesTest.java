package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redthread.page.Article;

/** Runs every example of every rule file through the real extractor. */
class RulesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesStateAndNothingInTheOthers() {
        return RuleBook.load().stream()
                .flatMap(rule -> Stream.concat(
                        rule.states().stream()
                                .map(e -> dynamicTest(rule.type() + " states: " + e.text(), () -> mustFind(rule, e))),
                        rule.not().stream()
                                .map(e -> dynamicTest(rule.type() + " not: " + e.text(), () -> mustNotFind(rule, e)))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamplesOfBothKinds() {
        return RuleBook.load().stream()
                .map(rule -> dynamicTest(rule.type(), () -> {
                    assertThat(rule.states()).isNotEmpty();
                    assertThat(rule.not()).isNotEmpty();
                }));
    }

    private static void mustFind(Rule rule, Rule.Example example) {
        List<Map<String, String>> found = claims(rule.type(), example.text());
        assertThat(found).anySatisfy(claim -> assertThat(claim).containsAllEntriesOf(example.gives()));
    }

    private static void mustNotFind(Rule rule, Rule.Example example) {
        List<Map<String, String>> found = claims(rule.type(), example.text());
        assertThat(found).noneSatisfy(claim -> assertThat(claim).containsAllEntriesOf(example.gives()));
    }

    private static List<Map<String, String>> claims(String type, String text) {
        Extraction extraction = SharedExtractor.INSTANCE.extract(
                new Article("a", 0, null, text, null, null, null, "2025-06-15", null, "en"));
        Map<String, String> names = new HashMap<>();
        extraction.entities().forEach(entity -> names.put(entity.ref(), entity.name()));
        return extraction.claims().stream()
                .filter(claim -> claim.type().equals(type))
                .map(claim -> fields(claim, names))
                .toList();
    }

    private static Map<String, String> fields(Claim claim, Map<String, String> names) {
        Map<String, String> fields = new HashMap<>();
        fields.put("type", claim.type());
        fields.put("subject", names.get(claim.subject()));
        fields.put("object", names.get(claim.object()));
        fields.put("polarity", claim.polarity().name());
        fields.put("modality", claim.modality().name());
        fields.put("attribution", claim.attribution());
        fields.put("validFrom", claim.validFrom());
        fields.put("validTo", claim.validTo());
        fields.put("role", claim.role());
        fields.put("kind", claim.kind());
        fields.put("stake", claim.stake());
        fields.put("amount", claim.amount());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }
}
