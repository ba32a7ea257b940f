package org.redthread.page;

import java.util.List;
import java.util.regex.Pattern;

/** Text whose paragraphs were broken into lines of one width, as in e-mail, with a blank line between paragraphs. */
final class HardWrap {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final double MOST = 0.5;
    private static final int FEWEST = 4;
    private static final Pattern INNER_BREAK = Pattern.compile("(?<=\\S)[ \\t]*\\n[ \\t]*(?=\\S)");

    private HardWrap() {}

    static String undone(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        return isWrapped(unix.lines().toList()) ? INNER_BREAK.matcher(unix).replaceAll(" ") : unix;
    }

    /** Of the lines that another follows at once most are of such a width and go on in lower case. */
    private static boolean isWrapped(List<String> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1).strip();
            if (!line.isBlank() && !next.isEmpty()) {
                followed++;
                boolean wide = line.length() >= NARROWEST && line.length() <= WIDEST;
                broken += wide && Character.isLowerCase(next.charAt(0)) ? 1 : 0;
            }
        }
        return followed >= FEWEST && broken >= followed * MOST;
    }
}
