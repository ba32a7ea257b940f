package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;

/**
 * Whether a claim's confidence is how often such claims are right, for each finder and all together, by both profiles, on
 * texts that no model was trained on.
 */
class CalibrationEval {
    @Test
    void isAsSureAsItIsRight() throws IOException {
        assumeTrue(Files.exists(JudgedClaims.FACTS), () -> "skipped: no " + JudgedClaims.FACTS);
        Extractor extractor = new Extractor();
        Scorecard card = new Scorecard("calibration");
        for (Profile profile : new Profile[] {Profile.balanced, Profile.thorough}) {
            Map<String, Reliability> byFinder = new TreeMap<>();
            for (JudgedClaims.Judged judged : JudgedClaims.read(extractor, profile)) {
                Claim claim = judged.claim();
                String finder = claim.extractor().replaceFirst("/.*", "");
                for (String which : new String[] {finder, "all"}) {
                    byFinder.computeIfAbsent(which, none -> new Reliability()).add(claim.confidence(), judged.right());
                }
            }
            byFinder.forEach((finder, reliability) -> reliability.print(profile + ", " + finder, card));
            card.figure(
                    "1 - calibration error, " + profile, 1 - byFinder.get("all").error());
        }
        card.check();
    }
}
