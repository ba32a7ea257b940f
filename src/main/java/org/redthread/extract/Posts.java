package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the words near two mentions which post the one holds at the other. */
final class Posts {
    private static final int AROUND = 5;
    private static final Set<String> LESS = Set.of("vice", "deputy", "assistant", "associate", "under", "junior");

    private final Pattern heads;
    private final Pattern posts;

    Posts(Vocabulary vocabulary) {
        heads = phrase(vocabulary, List.of("$state_leader", "$leader"));
        posts = phrase(vocabulary, List.of("$state_leader", "$leader", "$chief", "$post", "$state_post"));
    }

    /**
     * @param role as written, or null where no known post is named
     * @param leads whether who holds it is the head
     */
    record Post(String role, boolean leads) {}

    Post of(Pair pair) {
        for (List<CoreLabel> near : List.of(pair.between(), pair.before(AROUND), pair.after(AROUND))) {
            Matcher post = posts.matcher(text(near, pair));
            if (post.find()) {
                String role = post.group(1).strip().replace(" - ", "-");
                boolean leads = heads.matcher(" " + role + " ").find()
                        && LESS.stream().noneMatch(role.toLowerCase(Locale.ROOT)::contains);
                return new Post(role, leads);
            }
        }
        return new Post(null, false);
    }

    /** The words in a row; where another mention or a comma stands, the row is broken. */
    private static String text(List<CoreLabel> tokens, Pair pair) {
        StringBuilder text = new StringBuilder(" ");
        tokens.forEach(token -> text.append(pair.mentionAt(token) == null ? token.originalText() : "|")
                .append(' '));
        return text.toString();
    }

    /** With up to two words before that make it narrower: "vice president", "senior executive director". */
    private static Pattern phrase(Vocabulary vocabulary, List<String> lists) {
        List<String> words = new ArrayList<>(vocabulary.plain(lists));
        words.sort((a, b) -> b.length() - a.length());
        return Pattern.compile(
                "(?i)(?<= )((?:(?:vice|deputy|assistant|associate|senior|chief|executive|foreign|finance|defen[cs]e|interior|"
                        + "trade|prime|general|managing|co-?)(?: - |[ -])|under - ){0,2}(?:"
                        + String.join("|", words.stream().map(Posts::quoted).toList()) + "))(?= )");
    }

    private static String quoted(String words) {
        return words.replace("?", "").replace(".", "\\.");
    }
}
