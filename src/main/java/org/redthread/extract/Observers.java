package org.redthread.extract;

import java.util.Locale;
import java.util.Set;
import org.redthread.page.Article;

/** Which organisations only report: the outlet itself and media, unless the story is about them. */
class Observers {
    private static final Set<String> MEDIA_HEADS = Set.of(
            "News",
            "Times",
            "Post",
            "Herald",
            "Tribune",
            "Gazette",
            "Chronicle",
            "Journal",
            "Daily",
            "Mail",
            "Observer",
            "Standard",
            "Express",
            "Telegraph",
            "Courier",
            "Dispatch",
            "Ledger",
            "Bulletin",
            "Sentinel",
            "Globe",
            "Guardian",
            "Review",
            "Magazine",
            "Newspaper",
            "Radio",
            "TV",
            "Television",
            "Agency",
            "Broadcasting",
            "Wire",
            "Report");
    private static final Set<String> REPORTED_BEFORE = Set.of("told", "by", "to", "with", "(");
    private static final Set<String> REPORTED_AFTER =
            Set.of("reported", "reports", "report", "said", "says", ")", "that", "newspaper", "magazine", "website");

    private final Organizations known;

    Observers(Organizations known) {
        this.known = known;
    }

    boolean isObserver(Chain chain, Article article) {
        if (chain.type() == EntityType.Person
                || chain.type() == EntityType.Country
                || chain.type() == EntityType.Place) {
            return false;
        }
        boolean inHeadline =
                article.headline() != null && chain.texts().stream().anyMatch(article.headline()::contains);
        if (inHeadline) {
            return false;
        }
        return chain.texts().stream().anyMatch(text -> isMedia(text) || isOutlet(text, article))
                || chain.texts().stream().allMatch(text -> endsAsMedia(text) || isShortForOutlet(text, article))
                        && chain.names().stream().allMatch(Observers::reports);
    }

    private boolean isMedia(String name) {
        return known.named(name).filter(Organizations.Known::media).isPresent();
    }

    private static boolean isOutlet(String name, Article article) {
        return article.outlet() != null && plain(article.outlet()).equals(plain(name));
    }

    /** "Halyard" for "Halyard News". */
    private static boolean isShortForOutlet(String name, Article article) {
        return article.outlet() != null
                && endsAsMedia(article.outlet())
                && plain(article.outlet()).startsWith(plain(name) + " ");
    }

    private static boolean endsAsMedia(String name) {
        return MEDIA_HEADS.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean reports(Name name) {
        return REPORTED_BEFORE.contains(name.near(-1)) || REPORTED_AFTER.contains(name.near(1));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
