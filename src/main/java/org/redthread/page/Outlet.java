package org.redthread.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlet as notices under a story name it: "reworked by the Harbour Times staff", "first appeared in …", "© 2025 …". */
final class Outlet {
    private static final String NAME =
            "((?:The )?\\p{Lu}[\\p{L}\\d&.'’-]*(?: (?:of|and|&|the|\\p{Lu}[\\p{L}\\d&.'’-]*)){0,5}?)";
    private static final Pattern CREDIT =
            Pattern.compile("by (?:the )?" + NAME + " (?:staff|desk|team|bureau|newsroom|editors?)\\b"
                    + "|(?:originally |first )?(?:published|appeared|posted) (?:by|in|on|at) (?:the )?" + NAME
                    + "(?=[,.;)]|$| and | on )"
                    + "|(?:©|(?i:copyright)(?: ©| \\(c\\))?) ?(?:\\d{4}(?:[-–]\\d{4})?)? (?:the )?" + NAME
                    + "(?=[,.;)|]|$| \\d{4}| (?i:all rights))");

    private Outlet() {}

    static String creditedIn(List<String> notices) {
        for (String notice : notices) {
            Matcher credit = CREDIT.matcher(notice);
            if (credit.find()) {
                for (int group = 1; group <= credit.groupCount(); group++) {
                    if (credit.group(group) != null) {
                        return credit.group(group).strip().replaceAll("(?<=\\p{Ll})\\.$", "");
                    }
                }
            }
        }
        return null;
    }
}
