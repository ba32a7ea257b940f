package org.redthread.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redthread.page.MixedPages.Labelled;

/**
 * Makes {@code border-trees.txt} and {@code line-trees.txt} anew: {@code ./mvnw -Peval verify -Deval=BordersTraining}. Walks over pages whose
 * borders are known, asks {@link PlainPage} where it sees a choice, and fits the weights to what is right there.
 */
class BordersTraining {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final int TREES = 200;
    /** Too few lines of the pages are no story's: trees learned those by heart. */
    private static final int NO_TREES = 0;

    private static final int PAGES = 1600;
    /** Two stories run together are two lost; on pages that are one story it is never seen that this cuts more of them. */
    private static final double TO_CUT = 0.3;

    @BeforeAll
    static void needsTheArticles() {
        assumeTrue(Files.exists(ComposedPages.ARTICLES), "skipped: " + ComposedPages.ARTICLES + " is not here");
    }

    @Test
    void fitsTheWeights() throws IOException {
        ComposedPages real = new ComposedPages(false);
        MixedPages pages = new MixedPages(real.sources, real.boilerplate, 11);
        List<LogisticFit.Example> borders = new ArrayList<>();
        List<LogisticFit.Example> lines = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            observe(pages.page(), borders, lines);
        }
        write(
                "how much each sign speaks for the beginning of a story",
                Border.FILE,
                Sign.values(),
                borders,
                TO_CUT,
                TREES);
        write(
                "how much each trait of a line speaks for its being the story's",
                OwnLines.FILE,
                Trait.values(),
                lines,
                0,
                NO_TREES);
    }

    private static void write(
            String what, String file, Enum<?>[] names, List<LogisticFit.Example> examples, double leaning, int trees)
            throws IOException {
        StringBuilder written = new StringBuilder("# " + what + ", as Trees reads it; made by BordersTraining\n");
        written.append(String.format(Locale.ROOT, "%.3f%n", leaning));
        for (Trees.Node tree : BoostedFit.of(examples, trees)) {
            write(tree, names, written);
            written.append('\n');
        }
        Files.writeString(RESOURCES.resolve(file.substring(1)), written);
    }

    private static void write(Trees.Node tree, Enum<?>[] names, StringBuilder written) {
        if (tree instanceof Trees.Fork fork) {
            written.append(names[fork.sign()]).append(' ').append(fork.least()).append(' ');
            write(fork.less(), names, written);
            written.append(' ');
            write(fork.more(), names, written);
        } else if (tree instanceof Trees.Slope slope) {
            written.append(names[slope.sign()]).append(String.format(Locale.ROOT, " * %.3f", slope.weight()));
        } else if (tree instanceof Trees.Leaf leaf) {
            written.append(String.format(Locale.ROOT, "%.3f", leaf.logOdds()));
        }
    }

    static void observe(List<Labelled> page, List<LogisticFit.Example> borders, List<LogisticFit.Example> ownLines) {
        List<Line> lines = Line.all(page.stream().map(Labelled::text).toList());
        List<Labelled> shown = page.stream()
                .filter(line -> !Characters.clean(line.text()).isEmpty())
                .toList();
        Map<Line, Integer> storyOf = new IdentityHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            storyOf.put(lines.get(i), shown.get(i).story());
        }
        PlainLines plain = new PlainLines(lines);
        List<Story> stories = PlainPage.split(plain, border -> {
            boolean begins = border.sentence() >= 0
                    ? shown.get(border.sentence()).headline()
                    : isAnother(shown, lines, border.body());
            borders.add(new LogisticFit.Example(border.signs(), begins));
            return begins;
        });
        for (Story story : stories) {
            OwnLines own = story.ownLines(plain);
            int most = most(story, storyOf);
            for (int i = 0; i < story.lines().size() && most >= 0; i++) {
                ownLines.add(new LogisticFit.Example(
                        own.traits(i), storyOf.getOrDefault(story.lines().get(i), MixedPages.NONE) == most));
            }
        }
    }

    /** The article that most lines of a story are of. */
    private static int most(Story story, Map<Line, Integer> storyOf) {
        return story.lines().stream()
                .map(line -> storyOf.getOrDefault(line, MixedPages.NONE))
                .filter(of -> of != MixedPages.NONE)
                .collect(Collectors.groupingBy(of -> of, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(MixedPages.NONE);
    }

    /** Whether a paragraph is of a story, and of another than the paragraph above. */
    static boolean isAnother(List<Labelled> page, List<Line> lines, int at) {
        int above = at - 1;
        while (above >= 0
                && (page.get(above).story() == MixedPages.NONE
                        || page.get(above).headline()
                        || !lines.get(above).is(Line.Kind.PROSE))) {
            above--;
        }
        int story = page.get(at).story();
        return above >= 0
                && story != MixedPages.NONE
                && story != page.get(above).story();
    }
}
