package org.redthread.extract;

import java.util.Collection;
import java.util.Locale;
import org.redthread.eval.Scorecard;

/** How often a found claim was also read as it was said: polarity, modality, attribution. */
final class Attitude {
    private int claims;
    private int polarity;
    private int modality;
    private int attribution;

    /**
     * Counts one found claim.
     *
     * @param attributions who says it; any of them is right, none means the writer
     * @return whether all three are right
     */
    boolean count(Claim found, Claim.Polarity polarity, Claim.Modality modality, Collection<String> attributions) {
        boolean samePolarity = found.polarity() == polarity;
        boolean sameModality = found.modality() == modality;
        boolean sameAttribution = found.attribution() == null
                ? attributions.isEmpty()
                : attributions.stream().anyMatch(who -> same(found.attribution(), who));
        claims++;
        this.polarity += samePolarity ? 1 : 0;
        this.modality += sameModality ? 1 : 0;
        this.attribution += sameAttribution ? 1 : 0;
        return samePolarity && sameModality && sameAttribution;
    }

    void print(Scorecard card) {
        card.note("given " + claims + " claims that were found:");
        card.figure("polarity right", (double) polarity / Math.max(1, claims));
        card.figure("modality right", (double) modality / Math.max(1, claims));
        card.figure("attribution right", (double) attribution / Math.max(1, claims));
    }

    /** One may be a longer form of the other: "Mr Ode" and "the minister, Mr Ode". */
    private static boolean same(String found, String label) {
        String a = plain(found);
        String b = plain(label);
        return a.contains(b) || b.contains(a);
    }

    private static String plain(String who) {
        return " " + who.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "") + " ";
    }
}
