package org.redthread.api;

import org.redthread.query.ArticleText;
import org.redthread.query.Articles;
import org.redthread.query.Canvas;
import org.redthread.query.Canvases;
import org.redthread.query.Stats;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parts of the graph as they are. */
@RestController
class GraphController {
    private final Articles articles;
    private final Canvases canvases;
    private final Stats stats;

    GraphController(Articles articles, Canvases canvases, Stats stats) {
        this.articles = articles;
        this.canvases = canvases;
        this.stats = stats;
    }

    @GetMapping("/api/articles/{id}")
    ArticleText article(@PathVariable String id) {
        return articles.one(id);
    }

    @GetMapping("/api/graph")
    Canvas graph(
            @RequestParam String around,
            @RequestParam(defaultValue = "1") int hops,
            @RequestParam(defaultValue = "50") int limit) {
        return canvases.around(around, Allowed.between("hops", hops, 1, 3), Allowed.between("limit", limit, 1, 200));
    }

    @GetMapping("/api/stats")
    Stats.Counts stats() {
        return stats.counts();
    }
}
