package org.redthread.extract;

import java.util.regex.Pattern;

/** Who only seeks a seat, or is to get one: a candidate for the Senate is no member of it, one of a party is. */
final class Candidacies {
    private static final Pattern SEEKING = Pattern.compile("(?i).*(?:candidate|nominee|hopeful|contender).*");
    private static final Pattern SEAT =
            Pattern.compile(".*\\b(?:Senate|House|Congress|Parliament|Court|Council|Board|Commission|Assembly)\\b.*");

    private Candidacies() {}

    static boolean isOne(Finding finding) {
        String role = finding.details().get("role");
        return finding.type().equals("MEMBER_OF")
                && role != null
                && SEEKING.matcher(role).matches()
                && SEAT.matcher(finding.object().text()).matches();
    }
}
