package org.redthread.ingest.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Text, HTML and JSON that no one writes in good faith. */
final class HostileText {
    static final int LARGE = 10 * 1024 * 1024 - 4096;
    private static final String PROSE =
            "Mara Voss, the chief executive of Brightwater, told analysts in Oslo on Monday that"
                    + " the ferry builder would close its yard in Lindvik. ";

    private HostileText() {}

    static Map<String, Hostile.Bytes> all() {
        Map<String, Hostile.Bytes> all = new TreeMap<>();
        text(all, "prose in one line", many(PROSE));
        text(all, "prose without a space", many("Brightwater"));
        text(all, "prose in lines", () -> (PROSE + "\n").repeat(7_000));
        text(all, "short lines", () -> "Brightwater closes yard\n".repeat(41_000));
        text(all, "lines without end", many("Brightwater\n"));
        text(all, "long lines of signs", () -> ("- ".repeat(120) + "\n").repeat(15_000));
        text(all, "quotation marks", many("\""));
        text(all, "full stops", many("."));
        text(all, "full stops and capitals", many("A. "));
        text(all, "digits", many("2"));
        text(all, "dates", () -> "Updated 31 February 2025 25:61\n2025-99-99T99:99:99+99:99\n".repeat(17_500));
        text(all, "bylines", () -> "By By By By By By By By By By By By By By By\n".repeat(22_000));
        text(all, "labels", many("Sponsored Content You May Like by Brightwater "));
        text(all, "blanks", many(" "));
        text(all, "NUL within text", () -> PROSE.repeat(20) + "\0" + PROSE);
        text(all, "accents on one letter", () -> PROSE + "e" + "\u0301".repeat(990_000));
        text(all, "half of a pair", () -> PROSE.repeat(5) + "\uD83D " + PROSE);
        html(all, "deep divs", () -> "<div>".repeat(95_000) + PROSE);
        html(all, "deep inlines", () -> "<b><i>".repeat(45_000) + PROSE);
        html(all, "deep tables", () -> "<table><tr><td>".repeat(30_000) + PROSE);
        html(all, "deep lists with prose", () -> ("<ul><li><p>" + PROSE).repeat(20_000));
        html(all, "tags without end", many("<p>"));
        html(all, "opening signs", many("<"));
        html(all, "attributes", () -> "<p " + "a='1' ".repeat(1_500_000) + ">" + PROSE);
        html(all, "one attribute", () -> "<p title='" + "a".repeat(LARGE) + "'>" + PROSE);
        html(all, "comment without end", () -> "<p>" + PROSE + "<!--" + "-".repeat(LARGE - 500));
        html(all, "entities", many("&amp;&#x1F600;&nbsp;"));
        html(all, "prose in one paragraph", () -> "<p>" + PROSE.repeat(60_000));
        html(all, "prose in paragraphs", () -> ("<p>" + PROSE + "</p>").repeat(45_000));
        html(all, "articles", () -> ("<article><h2>A</h2><p>" + PROSE.repeat(3) + "</p></article>").repeat(12_000));
        html(all, "articles in articles", () -> ("<article><h2>A</h2><p>" + PROSE.repeat(3)).repeat(12_000));
        html(all, "headings", () -> "<h1>Brightwater closes yard</h1>".repeat(45_000));
        html(all, "times", () -> "<time datetime='2025-99-99T99:99' class='date published'>1</time>".repeat(45_000));
        html(all, "links", () -> "<a href='/a' class='byline author'>By A</a>".repeat(45_000));
        html(all, "deep JSON-LD", () -> "<script type='application/ld+json'>" + "[".repeat(LARGE / 2) + "</script>");
        html(all, "many JSON-LD", () -> "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>"
                .repeat(45_000));
        html(all, "metas", () -> "<meta name='author' content='A'>".repeat(90_000) + PROSE);
        html(
                all,
                "base and canonical",
                () -> "<base href='http://[:'><link rel=canonical href='::%'><p>" + PROSE.repeat(5));
        all.put("wrong charset.html", () -> ("<meta charset=utf-16><p>" + PROSE.repeat(5))
                .getBytes(StandardCharsets.UTF_8));
        all.put("no charset.html", () -> ("<meta charset=x-none><p>" + PROSE.repeat(5))
                .getBytes(StandardCharsets.UTF_16BE));
        all.put("random.txt", () -> Hostile.random(LARGE));
        all.put("random.html", () -> Hostile.random(LARGE));
        json(all, "deep.json", () -> "[".repeat(LARGE));
        json(all, "deep object.json", () -> "{\"text\":".repeat(1_000_000));
        json(all, "long number.json", () -> "{\"text\":" + "9".repeat(LARGE / 2));
        json(all, "long field.jsonl", () -> "{\"" + "a".repeat(LARGE) + "\":1}\n{\"text\":\"" + PROSE + "\"}");
        json(all, "endless line.jsonl", () -> "{\"text\":\"" + "a".repeat(2 * LARGE));
        json(all, "many lines.jsonl", () -> "{}\n".repeat(20_000));
        return all;
    }

    private static Hostile.Text many(String unit) {
        return () -> unit.repeat(LARGE / unit.length());
    }

    private static void text(Map<String, Hostile.Bytes> all, String name, Hostile.Text text) {
        all.put(name + ".txt", () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private static void html(Map<String, Hostile.Bytes> all, String name, Hostile.Text html) {
        all.put(name + ".html", () -> ("<html><body>" + html.get()).getBytes(StandardCharsets.UTF_8));
    }

    private static void json(Map<String, Hostile.Bytes> all, String name, Hostile.Text json) {
        all.put(name, () -> json.get().getBytes(StandardCharsets.UTF_8));
    }
}
