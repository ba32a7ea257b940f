package org.redthread.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.redthread.extract.ClaimTypes;
import org.redthread.graph.Watchlists;
import org.redthread.query.Delivery;
import org.redthread.query.Entities;
import org.redthread.query.EntityRef;
import org.redthread.query.Hit;
import org.redthread.query.Listed;
import org.redthread.query.Slice;
import org.redthread.query.Watched;
import org.redthread.query.Watchlist;
import org.redthread.query.WrongInput;
import org.redthread.watch.Signature;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/watchlists")
class WatchlistsController {
    private static final int MOST_WATCHED = 10_000;
    private static final int IN_FEED = 100;

    private final Watchlists watchlists;
    private final Watched watched;
    private final Entities entities;
    private final Trail trail;

    WatchlistsController(Watchlists watchlists, Watched watched, Entities entities, Trail trail) {
        this.watchlists = watchlists;
        this.watched = watched;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * @param entities ids
     * @param names of whom there may be no entity yet
     * @param types of claims to hear of; none: all, and every story
     */
    record Asked(String name, List<String> entities, List<String> names, List<String> types, String webhook) {}

    /** @param secret signs what the webhook is told; shown here and never again */
    record Created(
            String id,
            String name,
            List<EntityRef> entities,
            List<String> names,
            List<String> types,
            String webhook,
            String secret,
            String createdAt) {}

    @PostMapping
    ResponseEntity<Created> create(@RequestBody Asked asked) {
        Watchlists.Wanted wanted = wanted(asked);
        Watchlist made = watched.list(watchlists.create(wanted));
        trail.changed(List.of(made.id()), null, made.name());
        return ResponseEntity.created(URI.create("/api/watchlists/" + made.id()))
                .body(new Created(
                        made.id(),
                        made.name(),
                        made.entities(),
                        made.names(),
                        made.types(),
                        made.webhook(),
                        wanted.secret(),
                        made.createdAt()));
    }

    @GetMapping
    Listed<Watchlist> list(
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return watched.lists(new Slice(limit, cursor));
    }

    @GetMapping("/{id}")
    Watchlist one(@PathVariable String id) {
        return watched.list(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        String name = watched.list(id).name();
        watchlists.delete(id);
        trail.changed(List.of(id), name, null);
    }

    @GetMapping("/{id}/hits")
    Listed<Hit> hits(
            @PathVariable String id,
            @RequestParam(required = false) String since,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return watched.hits(id, since, new Slice(limit, cursor));
    }

    @GetMapping("/{id}/deliveries")
    Listed<Delivery> deliveries(
            @PathVariable String id,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return watched.deliveries(id, new Slice(limit, cursor));
    }

    /** The latest hits for a feed reader. */
    @GetMapping(value = "/{id}/feed", produces = "application/atom+xml;charset=UTF-8")
    String feed(@PathVariable String id) {
        Watchlist list = watched.list(id);
        String page =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return HitFeed.of(list, watched.hits(id, null, new Slice(IN_FEED, null)).items(), page);
    }

    private Watchlists.Wanted wanted(Asked asked) {
        if (asked.name() == null || asked.name().isBlank()) {
            throw new WrongInput("name is missing; send what you want to call the watchlist");
        }
        List<String> ids = Objects.requireNonNullElse(asked.entities(), List.of());
        List<String> names = Objects.requireNonNullElse(asked.names(), List.of());
        Allowed.between("the number of entities and names", ids.size() + names.size(), 0, MOST_WATCHED);
        if (ids.isEmpty() && names.isEmpty()) {
            throw new WrongInput("nobody is watched; send entities or names, each a list of at least one");
        }
        if (Stream.concat(ids.stream(), names.stream()).anyMatch(each -> each == null || each.isBlank())) {
            throw new WrongInput("one of entities or names is blank; leave it out");
        }
        entities.requireAll(ids);
        List<String> types = Allowed.some("types", asked.types(), ClaimTypes.ALL);
        return new Watchlists.Wanted(
                asked.name().strip(),
                ids.stream().distinct().toList(),
                names.stream().map(String::strip).distinct().toList(),
                types == null ? List.of() : types,
                webhook(asked.webhook()),
                asked.webhook() == null ? null : Signature.newSecret());
    }

    private static String webhook(String text) {
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if (List.of("http", "https").contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // the same answer
        }
        throw new WrongInput("webhook is '" + text + "'; send an http or https address without a user's name");
    }
}
