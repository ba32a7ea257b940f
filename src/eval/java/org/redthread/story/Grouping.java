package org.redthread.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Ways to part a stream into stories, each as story by report id: Redthread's, and two that people write in an afternoon. */
final class Grouping {
    /** Those of the reports that share a topic which share most are compared; the graph's index gives as many. */
    private static final int COMPARED = 50;

    private Grouping() {}

    /** As the graph does it, in memory: candidates by topics, scores of pairs, joining in the order of dates. */
    static Map<String, String> redthread(List<Report> reports, double least) {
        List<Report> inOrder = reports.stream().sorted(Report.ORDER).toList();
        Map<String, String> storyOf = new LinkedHashMap<>();
        Map<String, List<Report>> stories = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Report report = inOrder.get(i);
            Map<String, List<Double>> scores = new HashMap<>();
            for (Report earlier : near(report, inOrder.subList(0, i))) {
                double score = SameEvent.score(report, earlier);
                if (score >= least) {
                    scores.computeIfAbsent(storyOf.get(earlier.id()), any -> new ArrayList<>())
                            .add(score);
                }
            }
            Optional<Joining.Candidate> joined = Joining.choose(
                    report.day(),
                    scores.entrySet().stream()
                            .map(each -> new Joining.Candidate(
                                    each.getKey(),
                                    stories.get(each.getKey()).size(),
                                    stories.get(each.getKey()).get(0).day(),
                                    each.getValue()))
                            .toList());
            String story = joined.map(Joining.Candidate::id).orElse(report.id());
            storyOf.put(report.id(), story);
            stories.computeIfAbsent(story, any -> new ArrayList<>()).add(report);
        }
        return storyOf;
    }

    /** Single pass: a report joins the story of the most alike of the last four days, when its cosine reaches the threshold. */
    static Map<String, String> cosine(List<Report> reports, double threshold) {
        return singlePass(reports, SameEvent.DAYS, (a, b) -> a.words().likeness(b.words()) >= threshold);
    }

    /** Of the words of the shorter headline, rarer ones only, a part stands in a headline of the same day. */
    static Map<String, String> headlines(List<Report> reports, double part) {
        return singlePass(reports, 0, (a, b) -> {
            int both = a.headline().shared(b.headline());
            return both > 0
                    && both >= part * Math.min(a.headline().size(), b.headline().size());
        });
    }

    private static Map<String, String> singlePass(List<Report> reports, int days, BiPredicate<Report, Report> joins) {
        List<Report> inOrder = reports.stream().sorted(Report.ORDER).toList();
        Map<String, String> storyOf = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Report report = inOrder.get(i);
            String story = inOrder.subList(0, i).stream()
                    .filter(earlier -> report.day() - earlier.day() <= days && joins.test(report, earlier))
                    .max((a, b) -> Double.compare(
                            a.words().likeness(report.words()), b.words().likeness(report.words())))
                    .map(earlier -> storyOf.get(earlier.id()))
                    .orElse(report.id());
            storyOf.put(report.id(), story);
        }
        return storyOf;
    }

    private static List<Report> near(Report report, List<Report> earlier) {
        return earlier.stream()
                .filter(other ->
                        report.day() == null || other.day() == null || report.day() - other.day() <= SameEvent.DAYS)
                .filter(other -> shared(report.topics(), other.topics()) > 0)
                .sorted(Comparator.comparingInt((Report other) -> -shared(report.topics(), other.topics()))
                        .thenComparing(Report::id))
                .limit(COMPARED)
                .toList();
    }

    /** Topics that an index finds both by. */
    static int shared(List<String> a, List<String> b) {
        int shared = 0;
        for (int i = 0; i < a.size(); i++) {
            shared += a.get(i) != null && a.get(i).equals(b.get(i)) ? 1 : 0;
        }
        return shared;
    }
}
