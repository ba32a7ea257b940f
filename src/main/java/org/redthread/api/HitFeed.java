package org.redthread.api;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.redthread.query.EntityRef;
import org.redthread.query.Hit;
import org.redthread.query.ReportedClaim;
import org.redthread.query.Watchlist;

/** A watchlist's hits as an Atom feed (RFC 4287). */
final class HitFeed {
    private HitFeed() {}

    /**
     * @param hits the newest first
     * @param page address of the web page
     */
    static String of(Watchlist list, List<Hit> hits, String page) {
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:redthread:watchlist:" + list.id());
        feed.setTitle(list.name());
        feed.setUpdated(date(hits.isEmpty() ? list.createdAt() : hits.get(0).at()));
        feed.setAuthors(List.of(author("Redthread")));
        feed.setOtherLinks(List.of(link("self", page + "/api/watchlists/" + list.id() + "/feed")));
        feed.setEntries(hits.stream().map(hit -> entry(hit, page)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed of our own making is valid", e);
        }
    }

    private static Entry entry(Hit hit, String page) {
        Entry entry = new Entry();
        entry.setId("urn:redthread:hit:" + hit.id());
        entry.setTitle(
                hit.article().headline() == null ? names(hit) : hit.article().headline());
        entry.setUpdated(date(hit.at()));
        if (hit.article().outlet() != null) {
            entry.setAuthors(List.of(author(hit.article().outlet())));
        }
        String read = page + "/#/article/" + hit.article().id();
        entry.setAlternateLinks(List.of(link(
                "alternate", hit.article().url() == null ? read : hit.article().url())));
        entry.setOtherLinks(List.of(link("related", read)));
        Content text = new Content();
        text.setType("text");
        text.setValue(
                hit.claims().isEmpty()
                        ? "Speaks of " + names(hit)
                        : hit.claims().stream().map(HitFeed::said).collect(Collectors.joining("\n\n")));
        entry.setContents(List.of(text));
        return entry;
    }

    private static String names(Hit hit) {
        return hit.entities().stream().map(EntityRef::name).collect(Collectors.joining(", "));
    }

    private static String said(ReportedClaim claim) {
        String how = claim.polarity().equals("denied") ? "denied" : claim.modality();
        return "%s %s %s (%s): “%s”"
                .formatted(claim.subject().name(), claim.type(), claim.object().name(), how, claim.sentence());
    }

    private static SyndPerson author(String name) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static Link link(String rel, String address) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(address);
        return link;
    }

    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
