package org.redthread.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.RedthreadException;
import org.redthread.graph.Change;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.Judgement;
import org.redthread.graph.Judgements;
import org.redthread.graph.Suggestion;
import org.redthread.graph.Suggestions;
import org.redthread.query.Articles;
import org.redthread.query.Decisions;
import org.redthread.query.Entities;
import org.redthread.query.Listed;
import org.redthread.query.Slice;
import org.redthread.query.Unknown;
import org.redthread.query.WrongInput;
import org.redthread.resolve.Judged.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JudgementsController {
    private final Judgements judgements;
    private final Suggestions suggestions;
    private final Decisions decisions;
    private final Entities entities;
    private final Articles articles;
    private final Trail trail;

    JudgementsController(
            Judgements judgements,
            Suggestions suggestions,
            Decisions decisions,
            Entities entities,
            Articles articles,
            Trail trail) {
        this.judgements = judgements;
        this.suggestions = suggestions;
        this.decisions = decisions;
        this.entities = entities;
        this.articles = articles;
        this.trail = trail;
    }

    /** @param by who decides, as they want to be called; where there are accounts it is the account, whatever is sent */
    record Asked(String a, String b, String verdict, String reason, String by) {}

    @GetMapping("/api/judgements")
    Listed<Judgement> list(
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return decisions.list(new Slice(limit, cursor));
    }

    /** Likely the same, the pairs that would connect most first. */
    @GetMapping("/api/judgements/suggestions")
    Listed<Suggestion> suggestions(@RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit) {
        return new Listed<>(suggestions.best(new Slice(limit, null).limit()), null);
    }

    @PostMapping("/api/judgements")
    ResponseEntity<Object> judge(@RequestBody Asked asked, @RequestParam(defaultValue = "false") boolean dryRun) {
        Verdict verdict = verdict(asked);
        try {
            if (dryRun) {
                Change change = judgements.dryRun(asked.a(), asked.b(), verdict);
                trail.nothingChanged();
                return ResponseEntity.ok(change);
            }
            Judgement judged = judgements.judge(
                    asked.a(), asked.b(), verdict, asked.reason(), Caller.name() == null ? asked.by() : Caller.name());
            trail.changed(List.of(judged.id(), judged.a(), judged.b()), null, inShort(judged));
            return ResponseEntity.status(HttpStatus.CREATED).body(judged);
        } catch (GraphUnavailable e) {
            throw e;
        } catch (RedthreadException e) {
            throw new Contradiction(e);
        }
    }

    @DeleteMapping("/api/judgements/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        decisions.requireOne(id);
        Judgement revoked = judgements.revoke(id);
        trail.changed(List.of(id), inShort(revoked), null);
    }

    /**
     * This name, in this article, is someone else.
     *
     * @param by who decides, as for a judgement
     */
    @DeleteMapping("/api/articles/{id}/mentions/{entityId}")
    Judgement untag(
            @PathVariable String id,
            @PathVariable String entityId,
            @RequestParam(required = false) String reason,
            @RequestParam(required = false) String by) {
        if (articles.one(id).mentions().stream().noneMatch(each -> each.entity().equals(entityId))) {
            throw new Unknown("article '" + id + "' does not mention entity '" + entityId + "'; GET /api/articles/" + id
                    + " shows whom it mentions");
        }
        Judgement judged = judgements.untag(id, entityId, reason, Caller.name() == null ? by : Caller.name());
        trail.changed(List.of(judged.id(), id, entityId), judged.aName(), "someone else");
        return judged;
    }

    private static String inShort(Judgement judged) {
        return judged.article() == null
                ? judged.aName() + " and " + judged.bName() + ": " + judged.verdict()
                : judged.aName() + " is someone else in " + judged.article();
    }

    private Verdict verdict(Asked asked) {
        Stream.of(asked.a(), asked.b()).forEach(id -> {
            if (id == null) {
                throw new WrongInput("a and b are the ids of two entities; send both");
            }
        });
        entities.requireAll(List.of(asked.a(), asked.b()));
        if (asked.a().equals(asked.b())) {
            throw new WrongInput("a and b are the same entity; send two");
        }
        return Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(asked.verdict()))
                .findFirst()
                .orElseThrow(() -> new WrongInput("verdict '" + asked.verdict() + "' is unknown; send one of "
                        + String.join(", ", Allowed.names(Verdict.values()))));
    }
}
