package org.redthread.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.redthread.RedthreadException;
import org.redthread.page.mail.Mail;

/** A mail is the page that its sender wrote, as HTML or as text; a web page saved as one is that web page. */
final class MailPage {
    private static final String ANSWER = "(?i)(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+";

    private MailPage() {}

    /** {@code reader}: reads a part of it, which is a page. */
    static List<Draft> read(PageSource source, Function<PageSource, List<Draft>> reader) {
        Mail mail = Mail.parse(source.content(), source.contentType());
        String date = MailDate.find(mail.date());
        if (mail.location() != null) {
            return savedPage(mail, source, date, reader);
        }
        List<Draft> drafts = Objects.requireNonNullElseGet(best(mail, source, reader), List::of);
        String headline = mail.subject() == null ? null : mail.subject().replaceFirst("^" + ANSWER, "");
        boolean one = drafts.size() == 1;
        return drafts.stream()
                .map(draft -> new Draft(
                        one && headline != null && !headline.isBlank() ? headline : draft.headline(),
                        draft.text(),
                        draft.url(),
                        mail.isList() && mail.from() != null ? mail.from() : draft.outlet(),
                        one && !mail.isList() && mail.from() != null ? mail.from() : draft.byline(),
                        date != null ? date : draft.publishedAt(),
                        draft.dateline(),
                        draft.language()))
                .toList();
    }

    /** Of HTML and plain text the HTML, unless it holds so little that the mail's words must be in the text. */
    private static List<Draft> best(Mail mail, PageSource source, Function<PageSource, List<Draft>> reader) {
        if (mail.parts().isEmpty()) {
            throw new RedthreadException("the mail has no text: send one with a text or an HTML part");
        }
        return mail.parts().stream()
                .map(part -> part(part, null, source.fetchedAt(), source.split()))
                .map(part -> new Candidate(Format.named(part.contentType()) == Format.HTML, reader.apply(part)))
                .max(Comparator.comparingInt(Candidate::weight))
                .map(Candidate::drafts)
                .orElse(null);
    }

    private record Candidate(boolean isHtml, List<Draft> drafts) {
        private int weight() {
            int length =
                    drafts.stream().mapToInt(draft -> draft.text().length()).sum();
            return isHtml ? 2 * length : length;
        }
    }

    /** Its date is when it was saved, which is nothing that the page says of itself. */
    private static List<Draft> savedPage(
            Mail mail, PageSource source, String date, Function<PageSource, List<Draft>> reader) {
        String fetchedAt = source.fetchedAt() == null && date != null && date.contains("T") ? date : source.fetchedAt();
        Mail.Part page = mail.parts().stream()
                .filter(Mail.Part::isHtml)
                .findFirst()
                .or(() -> mail.parts().stream().findFirst())
                .orElseThrow(
                        () -> new RedthreadException("the saved page has no HTML: save it again, or send its HTML"));
        String url = source.url() != null ? source.url() : mail.location();
        return reader.apply(part(page, url, fetchedAt, source.split())).stream()
                .map(draft -> draft.url() != null
                        ? draft
                        : new Draft(
                                draft.headline(),
                                draft.text(),
                                url,
                                draft.outlet(),
                                draft.byline(),
                                draft.publishedAt(),
                                draft.dateline(),
                                draft.language()))
                .toList();
    }

    private static PageSource part(Mail.Part part, String url, String fetchedAt, boolean split) {
        return new PageSource(url, null, null, null, part.contentType(), part.content(), split, fetchedAt);
    }
}
