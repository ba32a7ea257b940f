package org.redthread.story;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A denser stream than the labelled one, made by program: the paragraphs of a real article dealt out to up to three reports of
 * its event, dated over up to three days, of which only the first has the headline. They share no sentence, but are more alike in
 * style than real ones. The articles lie at least five days apart, so that no two tell of one event, and are then laid
 * over each other so that some ten come a day, of many events about the same persons and bodies.
 */
record ComposedStream(List<Report> reports, Map<String, Integer> events) {
    private static final int APART = 5;
    private static final int DAYS = 45;
    private static final int SHORTEST = 3000;

    static ComposedStream of(boolean heldBack) throws IOException {
        Set<String> labelled = new HashSet<>(LabelledStream.labels("seen").keySet());
        labelled.addAll(LabelledStream.labels("held-back").keySet());
        Random random = new Random(heldBack ? 2 : 1);
        List<Report> reports = new ArrayList<>();
        Map<String, Integer> events = new HashMap<>();
        LocalDate last = LocalDate.MIN;
        int event = 0;
        for (LabelledStream.Article article : LabelledStream.articles().stream()
                .filter(each -> each.day() != null && !labelled.contains(each.id()))
                .filter(each -> each.text().length() >= SHORTEST)
                .sorted(Comparator.comparing(LabelledStream.Article::day).thenComparing(LabelledStream.Article::id))
                .toList()) {
            LocalDate day = LocalDate.parse(article.day());
            if (last != LocalDate.MIN && day.isBefore(last.plusDays(APART))) {
                continue;
            }
            last = day;
            event++;
            if (event % 2 == (heldBack ? 1 : 0)) {
                continue;
            }
            LocalDate laid = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(DAYS));
            int parts = 1 + random.nextInt(3);
            for (int part = 0; part < parts; part++) {
                String id = article.id() + part;
                events.put(id, event);
                reports.add(Report.of(
                        id,
                        laid.plusDays(part == 0 ? 0 : random.nextInt(3)).toString(),
                        part == 0 ? article.headline() : null,
                        dealt(article.text(), part, parts)));
            }
        }
        return new ComposedStream(reports, events);
    }

    private static String dealt(String text, int part, int parts) {
        List<String> paragraphs = List.of(text.split("\\n+|(?<=[.!?][”\"]?)\\s+(?=[A-Z“\"])"));
        StringBuilder own = new StringBuilder();
        for (int i = part; i < paragraphs.size(); i += parts) {
            own.append(paragraphs.get(i)).append("\n\n");
        }
        return own.toString();
    }
}
