package org.redthread.extract;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list may name thousands of one family: twenty times the names may take some twenty times the time, not four hundred. */
class ManyNamesTest {
    private static final int FEW = 500;
    private static final int MANY = 20 * FEW;
    private static final int WELL_BELOW_SQUARE = 100;

    @Test
    void joinsPersonsOfOneSurname() {
        PersonChains chains = new PersonChains(new FirstNames());
        assertThat(growth(count -> {
                    List<Name> names = names(count, i -> List.of(word(i), "Lund"), EntityType.Person);
                    return () -> assertThat(chains.join(names)).hasSize(count);
                }))
                .isLessThan(WELL_BELOW_SQUARE);
    }

    @Test
    void joinsCompaniesOfOneFirstWord() {
        OrganizationChains chains = new OrganizationChains(new TypeWords(), new Countries(), new Parties());
        Acronyms none = new Acronyms(List.of(), new TypeWords());
        assertThat(growth(count -> {
                    List<Name> names = names(count, i -> List.of("Kestrel", word(i)), EntityType.Organization);
                    return () -> assertThat(chains.join(names, none)).hasSize(count);
                }))
                .isLessThan(WELL_BELOW_SQUARE);
    }

    @Test
    void findsNamesOfOneFirstWordAgain() {
        TypeWords words = new TypeWords();
        assertThat(growth(count -> {
                    List<Name> names = names(count, i -> List.of("Kestrel", word(i)), EntityType.Organization);
                    List<List<CoreLabel>> sentences =
                            names.stream().map(Name::sentence).toList();
                    return () -> {
                        Repeats repeats = new Repeats(List.of(names), sentences, words);
                        NameScan last = new NameScan(text(names), sentences.get(count - 1));
                        IntStream.range(0, count).forEach(i -> repeats.propose(last));
                        assertThat(last.chosen()).hasSize(1);
                    };
                }))
                .isLessThan(WELL_BELOW_SQUARE);
    }

    @Test
    void keepsOneClaimOfEachOfThousandsOfPairs() {
        assertThat(growth(count -> () -> {
                    OneEach claims = new OneEach(Set.of(), Set.of(), Map.of("ASSOCIATE_OF", Set.of("FAMILY_OF")));
                    IntStream.range(0, count).forEach(i -> claims.add(claim("a" + i, "b" + i)));
                    assertThat(claims.list()).hasSize(count);
                }))
                .isLessThan(WELL_BELOW_SQUARE);
    }

    /** How often the processor time of few such names goes into that of twenty times as many. */
    private static double growth(IntFunction<Runnable> work) {
        Runnable few = work.apply(FEW);
        IntStream.range(0, 20).forEach(i -> few.run());
        double least =
                IntStream.range(0, 20).mapToDouble(i -> seconds(few)).min().orElseThrow();
        return seconds(work.apply(MANY)) / least;
    }

    private static double seconds(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static List<Name> names(int count, IntFunction<List<String>> words, EntityType type) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            List<CoreLabel> tokens = new ArrayList<>();
            for (String word : words.apply(i)) {
                CoreLabel token = new CoreLabel();
                token.setWord(word);
                token.setBeginPosition(at);
                token.setEndPosition(at + word.length());
                at += word.length() + 1;
                tokens.add(token);
            }
            String text = String.join(" ", words.apply(i));
            names.add(new Name(tokens, 0, tokens.size(), text, type, Mention.Form.name, null));
        }
        return names;
    }

    private static String text(List<Name> names) {
        return String.join(" ", names.stream().map(Name::text).toList());
    }

    /** "Quabc": another for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Qu");
        for (int i = number + 26; i > 0; i /= 26) {
            word.append((char) ('a' + i % 26));
        }
        return word.toString();
    }

    private static Claim claim(String subject, String object) {
        Span span = new Span(0, 1);
        return new Claim(
                "ASSOCIATE_OF",
                subject,
                object,
                span,
                span,
                span,
                List.of(),
                Claim.Polarity.affirmed,
                Claim.Modality.stated,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                "test");
    }
}
