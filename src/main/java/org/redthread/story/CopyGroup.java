package org.redthread.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Articles with one text: an original, its copies elsewhere, and its revisions at its own URL. The same whatever order they
 * came in.
 *
 * @param members the original first, then in order of date and arrival
 */
public record CopyGroup(List<Member> members) {

    /**
     * @param copyOf the original's id, or null for the original and its revisions
     * @param similarity how much of the shorter of both stands in the other, 0 to 1
     * @param revision counts an article's texts at one URL from 1
     */
    public record Member(String id, String copyOf, double similarity, int revision) {}

    public String origin() {
        return members.get(0).id();
    }

    /** Parts articles into groups; an article that shares its text with none is a group of its own. */
    public static List<CopyGroup> of(List<Printed> articles) {
        List<List<Printed>> groups = new ArrayList<>();
        for (Printed article : articles) {
            List<Printed> joined = new ArrayList<>(List.of(article));
            groups.removeIf(group -> group.stream().anyMatch(article::sameText) && joined.addAll(group));
            groups.add(joined);
        }
        return groups.stream()
                .map(CopyGroup::ordered)
                .sorted(Comparator.comparing(CopyGroup::origin))
                .toList();
    }

    private static CopyGroup ordered(List<Printed> group) {
        List<Printed> inOrder = group.stream().sorted(Printed.EARLIEST_FIRST).toList();
        Printed original = inOrder.get(0);
        List<Member> members = new ArrayList<>();
        for (Printed article : inOrder) {
            boolean copy = article != original && !article.sameUrl(original);
            long earlier = inOrder.stream()
                    .limit(members.size())
                    .filter(article::sameUrl)
                    .count();
            members.add(new Member(
                    article.id(),
                    copy ? original.id() : null,
                    Math.round(article.runs().containment(original.runs()) * 1000) / 1000.0,
                    (int) earlier + 1));
        }
        return new CopyGroup(List.copyOf(members));
    }
}
