package org.redthread.query;

/**
 * An edge as a path meets it, coming from {@code id}.
 *
 * @param outgoing whether the graph's edge goes from {@code id} to {@code other}; else it goes the other way
 * @param degree how many relationships {@code other} has
 * @param observer whether {@code other} is an outlet or agency that only reports
 */
record Step(
        String id,
        String other,
        boolean outgoing,
        String type,
        String status,
        long sources,
        Double confidence,
        boolean country,
        boolean place,
        boolean observer,
        long degree) {

    private static final double BUSY = 10;

    /** Half the world is linked to a country, and an outlet to all it writes about: any narrower way says more. */
    private static final double BROAD = 0.002;

    private static final double PLACE = 0.2;

    /** 0 to 1: how well the edge is supported, by what the reports say, how sure the reading is, and how many say so. */
    double evidence() {
        double said = status == null
                ? 0.5
                : switch (status) {
                    case "reported" -> 1;
                    case "alleged" -> 0.7;
                    case "disputed" -> 0.6;
                    case "planned" -> 0.5;
                    case "denied" -> 0.1;
                    default -> 0.4;
                };
        double sure = confidence == null ? 1 : Math.max(0.1, confidence);
        return said * sure * (1 - 1 / (1.5 + sources));
    }

    /** 0 to 1: how much it says about two that both are linked to {@code other}; little, when half the world is. */
    double specificity() {
        double narrow = 1 / (1 + Math.log1p(degree / BUSY));
        return narrow * (country || observer ? BROAD : place ? PLACE : 1);
    }

    /** 0 to 1: how much the kind of edge says about its two ends; many live in one town, few own one firm. */
    double telling() {
        return switch (type) {
            case "CITIZEN_OF", "BORN_IN", "RESIDES_IN", "BASED_IN", "LOCATED_IN" -> 0.3;
            case "COMPETES_WITH", "CONTACTED", "EDUCATED_AT", "MENTIONED_WITH" -> 0.6;
            default -> 1;
        };
    }

    Step reversed() {
        return new Step(other, id, !outgoing, type, status, sources, confidence, false, false, false, 0);
    }

    String from() {
        return outgoing ? id : other;
    }

    String to() {
        return outgoing ? other : id;
    }
}
