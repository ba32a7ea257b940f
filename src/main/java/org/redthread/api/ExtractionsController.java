package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.redthread.extract.Profile;
import org.redthread.ingest.Links;
import org.redthread.page.PageSource;
import org.redthread.query.DryRun;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dry run: what would be read from a page. */
@RestController
@RequestMapping("/api/extractions")
class ExtractionsController {
    private final DryRun dryRun;
    private final Links links;
    private final Trail trail;

    ExtractionsController(DryRun dryRun, Links links, Trail trail) {
        this.dryRun = dryRun;
        this.links = links;
        this.trail = trail;
    }

    @RawBody
    DryRun.Reading raw(
            HttpServletRequest request,
            @RequestParam(required = false) String url,
            @RequestParam(required = false) String outlet,
            @RequestParam(required = false) String publishedAt,
            @RequestParam(required = false) String fetchedAt,
            @RequestParam(defaultValue = "true") boolean split,
            @RequestParam(required = false) String profile)
            throws IOException {
        Profile wanted = profile(profile);
        return read(RawPage.page(RawPage.open(request, url, outlet, publishedAt, fetchedAt, split)), wanted);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @JsonPageBody
    DryRun.Reading json(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "true") boolean split,
            @RequestParam(required = false) String profile) {
        Profile wanted = profile(profile);
        PageSource page = RawPage.json(body, split);
        return read(page.isLink() ? RawPage.page(RawPage.fetched(links, page)) : page, wanted);
    }

    /** Null for the one that is set. */
    private static Profile profile(String name) {
        Allowed.one("profile", name, Allowed.names(Profile.values()));
        return name == null ? null : Profile.valueOf(name);
    }

    private DryRun.Reading read(PageSource page, Profile profile) {
        trail.nothingChanged();
        return dryRun.read(page, profile);
    }
}
