package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What speaks against a learned guess however probable the words make it. */
final class Guesses {
    private static final int LONGEST_POST = 5;
    private static final Set<String> OUTSIDERS = Set.of(
            "classmate",
            "graduate",
            "student",
            "alumnus",
            "alumna",
            "nominee",
            "candidate",
            "hopeful",
            "critic",
            "shareholder",
            "customer",
            "supporter",
            "opponent",
            "wife",
            "husband",
            "widow",
            "son",
            "daughter");
    private static final Set<String> TELLING = Set.of("tell", "say", "ask", "call", "accuse", "write");
    private static final Set<String> STUDY = Set.of(
            "graduate",
            "graduation",
            "study",
            "attend",
            "educate",
            "education",
            "degree",
            "student",
            "undergraduate",
            "alumnus",
            "alumna",
            "alum",
            "enroll",
            "enrol",
            "doctorate",
            "ph.d.",
            "phd",
            "ba",
            "b.a.",
            "b.s.",
            "ma",
            "m.a.",
            "mba",
            "bachelor",
            "master",
            "diploma",
            "major",
            "classmate",
            "dropout",
            "scholarship",
            "thesis",
            "school",
            "college",
            "class",
            "train",
            "learn",
            "earn",
            "receive",
            "obtain",
            "read",
            "law",
            "engineering",
            "science",
            "economics");
    private static final Set<String> BEING = Set.of("be", "become", "remain", "include");

    private Guesses() {}

    static boolean speaksAgainst(PairType type, Pair pair) {
        if (isAnothers(pair) || isCredit(pair)) {
            return true;
        }
        return switch (type.claim()) {
            case "EMPLOYED_BY" -> hasBetween(pair, OUTSIDERS) || isMember(pair);
            case "MEMBER_OF" -> isNoPartyOf(pair) || isOutsideParty(pair);
            case "MET_WITH" -> isOnlyTold(pair);
            case "FAMILY_OF" ->
                pair.subject().form() == Mention.Form.nominal || pair.object().form() == Mention.Form.nominal;
            case "CITIZEN_OF" -> isOfThings(pair);
            case "EDUCATED_AT" -> pair.tokens().stream().noneMatch(Guesses::isOfStudy);
            case "LOCATED_IN" -> Shown.isRegion(pair.subject()) && Shown.isRegion(pair.object());
            default -> false;
        };
    }

    /** "She met Trump spokesman Bob Moe", "wife of Boeing CEO Bob Moe": what stands before a third person's post is his. */
    private static boolean isAnothers(Pair pair) {
        if (pair.subject().type() != EntityType.Person || !pair.subjectFirst()) {
            return false;
        }
        List<CoreLabel> after = pair.after(LONGEST_POST + 1);
        int i = 0;
        while (i < after.size()
                && pair.mentionAt(after.get(i)) == null
                && after.get(i).tag().matches("NN.*|JJ|POS")) {
            i++;
        }
        Mention third = i == 0 || i == after.size() ? null : pair.mentionAt(after.get(i));
        return third != null
                && third.type() == EntityType.Person
                && third.form() == Mention.Form.name
                && !third.entity().equals(pair.subject().entity());
    }

    /** "AP Photo/Ann Lee": whose picture it is. */
    private static boolean isCredit(Pair pair) {
        List<CoreLabel> between = pair.between();
        return !between.isEmpty() && between.get(between.size() - 1).word().equals("/");
    }

    private static boolean hasBetween(Pair pair, Set<String> words) {
        return pair.between().stream()
                .anyMatch(token -> words.contains(token.word().toLowerCase(Locale.ROOT)));
    }

    /** "RNC member Ann Lee" is not paid by it. */
    private static boolean isMember(Pair pair) {
        List<CoreLabel> between = pair.between();
        return !between.isEmpty()
                && !pair.subjectFirst()
                && between.get(0).word().equals("member");
    }

    /** "GOP donor Ann Lee", "Ann Lee is a GOP donor". */
    private static boolean isOutsideParty(Pair pair) {
        List<CoreLabel> after = pair.subjectFirst() ? pair.after(1) : pair.between();
        return !after.isEmpty() && after.get(0).word().matches("donor|voter|supporter|critic");
    }

    /** "He spoke of Chinese windmills": a demonym of many things is not his. */
    private static boolean isOfThings(Pair pair) {
        String last = "";
        for (CoreLabel token : pair.subjectFirst() ? pair.after(LONGEST_POST) : pair.between()) {
            if (!token.tag().matches("NNS?|JJ")) {
                break;
            }
            last = token.tag();
        }
        return pair.object().form() == Mention.Form.demonym && last.equals("NNS");
    }

    private static boolean isOfStudy(CoreLabel token) {
        return STUDY.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** A party's word tells of the person it stands beside, or that he is said to be: no other verb is between. */
    private static boolean isNoPartyOf(Pair pair) {
        return pair.subject().type() == EntityType.Person
                && pair.object().form() == Mention.Form.demonym
                && pair.between().stream()
                        .anyMatch(token -> token.tag().startsWith("VB") && !BEING.contains(token.lemma())
                                || token.tag().equals("WRB")
                                || token.word().matches("against|from|than|.+ing"));
    }

    /** "Ann Lee told Bob Moe": that they met is not said. */
    private static boolean isOnlyTold(Pair pair) {
        List<CoreLabel> between = pair.between();
        return !between.isEmpty()
                && TELLING.contains(between.get(between.size() - 1).lemma());
    }
}
