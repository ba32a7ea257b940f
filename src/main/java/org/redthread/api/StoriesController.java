package org.redthread.api;

import org.redthread.query.Listed;
import org.redthread.query.Period;
import org.redthread.query.Slice;
import org.redthread.query.Stories;
import org.redthread.query.Story;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stories")
class StoriesController {
    private final Stories stories;

    StoriesController(Stories stories) {
        this.stories = stories;
    }

    @GetMapping
    Listed<Story> list(
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return stories.list(Period.of(since, until), new Slice(limit, cursor));
    }

    @GetMapping("/{id}")
    Story.Whole one(@PathVariable String id) {
        return stories.one(id);
    }
}
