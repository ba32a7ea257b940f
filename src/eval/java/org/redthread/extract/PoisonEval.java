package org.redthread.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;

/**
 * Texts of a million characters that nobody wrote for readers: how much processor time and heap
 * the worst of them take. Run it with {@code -Dpoison=SIZE} for another size.
 */
class PoisonEval {
    private static final int SIZE = Integer.getInteger("poison", 1_000_000);
    private static final List<Profile> PROFILES = List.of(Profile.fast, Profile.balanced, Profile.thorough);

    @Test
    void readsWhatItCanOfAnyText() {
        Extractor extractor = new Extractor();
        Scorecard card = new Scorecard("poison");
        double worst = 0;
        for (Map.Entry<String, String> text : Poison.texts(SIZE).entrySet()) {
            for (Profile profile : PROFILES) {
                resetPeaks();
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Extraction read = extractor.extract(
                        new Article("", 0, null, text.getValue(), null, null, null, null, null, "en"), profile);
                double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
                worst = Math.max(worst, seconds / profile.seconds());
                card.note(String.format(
                        Locale.ROOT,
                        "| %-34s | %-8s | %5.1f s | heap %5d MB | %6d mentions | %5d claims | %s",
                        text.getKey(),
                        profile,
                        seconds,
                        peak() >> 20,
                        read.mentions().size(),
                        read.claims().size(),
                        read.partial()));
            }
        }
        card.note(String.format(Locale.ROOT, "worst: %.2f of what the profile allows", worst));
        card.figure("ends within one and a half of the limit", worst < 1.5 ? 1 : 0);
        card.check();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
