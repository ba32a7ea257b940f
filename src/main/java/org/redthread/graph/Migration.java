package org.redthread.graph;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.ContentId;
import org.redthread.RedthreadException;

/** One step of the schema: a file {@code V001__what_it_does.cypher}, its statements ended by semicolons. */
record Migration(int version, String name, String checksum, List<String> statements) {
    private static final Pattern FILE = Pattern.compile("V(\\d+)__(\\w+)\\.cypher");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    static Migration parse(String file, String content) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            throw new RedthreadException("Not the name of a migration: " + file + " (V001__what_it_does.cypher)");
        }
        // line ends differ between checkouts; the text is what counts
        String text = content.replace("\r\n", "\n");
        List<String> statements = Arrays.stream(
                        COMMENT.matcher(text).replaceAll("").split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        return new Migration(
                Integer.parseInt(name.group(1)), name.group(2).replace('_', ' '), ContentId.of(text), statements);
    }
}
