package org.redthread.api;

import java.util.List;
import org.redthread.extract.ClaimTypes;
import org.redthread.extract.EntityType;
import org.redthread.query.Articles;
import org.redthread.query.Claims;
import org.redthread.query.Connection;
import org.redthread.query.Connections;
import org.redthread.query.Entities;
import org.redthread.query.EntityProfile;
import org.redthread.query.FoundEntity;
import org.redthread.query.Listed;
import org.redthread.query.MentioningArticle;
import org.redthread.query.Period;
import org.redthread.query.Reason;
import org.redthread.query.Reasons;
import org.redthread.query.Slice;
import org.redthread.query.TimelineEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/entities")
class EntitiesController {
    private final Entities entities;
    private final Connections connections;
    private final Articles articles;
    private final Claims claims;
    private final Reasons reasons;

    EntitiesController(Entities entities, Connections connections, Articles articles, Claims claims, Reasons reasons) {
        this.entities = entities;
        this.connections = connections;
        this.articles = articles;
        this.claims = claims;
        this.reasons = reasons;
    }

    @GetMapping
    Listed<FoundEntity> search(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String type,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return entities.search(
                q, Allowed.one("type", type, Allowed.names(EntityType.values())), new Slice(limit, cursor));
    }

    @GetMapping("/{id}")
    EntityProfile one(@PathVariable String id) {
        return entities.one(id);
    }

    @GetMapping("/{id}/connections")
    Listed<Connection> connections(
            @PathVariable String id,
            @RequestParam(required = false) List<String> types,
            @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = "0") int minSources,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        Connections.Filter filter = new Connections.Filter(
                Allowed.some("types", types, ClaimTypes.ALL),
                Allowed.some("status", status, Allowed.STATUSES),
                Period.of(since, until),
                Allowed.between("minSources", minSources, 0, Integer.MAX_VALUE));
        return connections.of(id, filter, new Slice(limit, cursor));
    }

    @GetMapping("/{id}/articles")
    Listed<MentioningArticle> articles(
            @PathVariable String id,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return articles.mentioning(id, Period.of(since, until), new Slice(limit, cursor));
    }

    @GetMapping("/{id}/timeline")
    Listed<TimelineEntry> timeline(
            @PathVariable String id,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return claims.timeline(id, Period.of(since, until), new Slice(limit, cursor));
    }

    /** Why its names and mentions are taken to be of one: scores, and what each feature added. */
    @GetMapping("/{id}/decisions")
    Listed<Reason> decisions(
            @PathVariable String id,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return reasons.of(id, new Slice(limit, cursor));
    }
}
