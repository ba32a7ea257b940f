package org.redthread.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Since when and until when a sentence says that something holds, as ISO 8601 year, month or day. */
final class Dates {

    /** Both may be null. */
    record Validity(String from, String to) {
        static final Validity UNKNOWN = new Validity(null, null);
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?<how>in|on|since|until|till|from|by|to|of|between|and|–|-)?\\s?"
                    + "(?:early |late |mid-?)?(?:(?<dayfirst>\\d{1,2})(?:st|nd|rd|th)?\\s)?(?:" + MONTH + "\\s)?"
                    + "(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s)?(?<year>(?:19|20)\\d\\d)\\b(?![-,.]\\d|\\s?(?:%|million|people))");
    private static final Pattern LAST =
            Pattern.compile("\\b(?:last|this) " + MONTH + "\\b|\\b(?<ago>last year|this year|yesterday)\\b");
    /** A date further from the trigger than this many characters belongs to something else. */
    private static final int NEAR = 90;

    private final LocalDate published;

    /** @param publishedAt ISO 8601 date or instant, null when unknown: then "last year" means nothing */
    Dates(String publishedAt) {
        this.published = publishedAt == null ? null : LocalDate.parse(publishedAt.substring(0, 10));
    }

    Validity of(Finding finding, SentenceView sentence) {
        if (finding.attributive()) {
            return Validity.UNKNOWN;
        }
        String text = sentence.text(0, sentence.tokens().size() - 1).toLowerCase(Locale.ROOT);
        int trigger = sentence.text(0, finding.trigger()).length();
        String from = null;
        String to = null;
        int nearest = NEAR;
        for (Matcher date = DATE.matcher(text); date.find(); ) {
            int distance = Math.abs(date.start() - trigger);
            String how = date.group("how") == null ? "" : date.group("how");
            if (distance > NEAR || anotherVerbBetween(sentence, finding.trigger(), date.start("year"))) {
                continue;
            }
            if (how.equals("until") || how.equals("till") || (how.matches("to|and|–|-") && from != null)) {
                to = iso(date);
            } else if (distance < nearest) {
                nearest = distance;
                from = iso(date);
            }
        }
        return from == null && to == null ? relative(text, trigger, finding, sentence) : new Validity(from, to);
    }

    /** The year after another verb is that verb's: "born in Riga, she left it in 1990", "before joining in 1990 he ran it". */
    private static boolean anotherVerbBetween(SentenceView sentence, int trigger, int offset) {
        int at = 0;
        while (at + 1 < sentence.tokens().size() && sentence.text(0, at).length() <= offset) {
            at++;
        }
        int from = at > trigger ? trigger + 1 : 0;
        return sentence.tokens().subList(from, at).stream()
                .anyMatch(token -> token.tag().startsWith("VB"));
    }

    private Validity relative(String text, int trigger, Finding finding, SentenceView sentence) {
        Matcher last = LAST.matcher(text);
        if (published == null
                || !last.find()
                || Math.abs(last.start() - trigger) > NEAR
                || anotherVerbBetween(sentence, finding.trigger(), last.start())) {
            return Validity.UNKNOWN;
        }
        if (last.group("ago") == null) {
            int month = MONTHS.indexOf(last.group("month")) + 1;
            YearMonth then = YearMonth.of(published.getYear(), month);
            boolean ahead =
                    !then.isBefore(YearMonth.from(published)) && last.group().startsWith("last");
            return new Validity((ahead ? then.minusYears(1) : then).toString(), null);
        }
        return switch (last.group("ago")) {
            case "last year" -> new Validity(String.valueOf(published.getYear() - 1), null);
            case "this year" -> new Validity(String.valueOf(published.getYear()), null);
            default -> new Validity(published.minusDays(1).toString(), null);
        };
    }

    private static String iso(Matcher date) {
        int year = Integer.parseInt(date.group("year"));
        if (date.group("month") == null) {
            return String.valueOf(year);
        }
        int month = MONTHS.indexOf(date.group("month")) + 1;
        String day = date.group("dayfirst") != null ? date.group("dayfirst") : date.group("day");
        try {
            return day == null
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return YearMonth.of(year, month).toString();
        }
    }
}
