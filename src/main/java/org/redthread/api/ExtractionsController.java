package org.redthread.api;

import org.redthread.page.PageSource;
import org.redthread.query.DryRun;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dry run: what would be read from a page. */
@RestController
@RequestMapping("/api/extractions")
class ExtractionsController {
    private final DryRun dryRun;

    ExtractionsController(DryRun dryRun) {
        this.dryRun = dryRun;
    }

    @PostMapping(
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE})
    DryRun.Reading raw(
            @RequestBody byte[] body,
            @RequestHeader("Content-Type") MediaType type,
            @RequestParam(required = false) String url,
            @RequestParam(required = false) String outlet,
            @RequestParam(required = false) String publishedAt,
            @RequestParam(required = false) String fetchedAt,
            @RequestParam(defaultValue = "true") boolean split) {
        return read(RawPage.of(body, type, url, outlet, publishedAt, fetchedAt, split));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @JsonPageBody
    DryRun.Reading json(@RequestBody byte[] body, @RequestParam(defaultValue = "true") boolean split) {
        return read(RawPage.json(body, split));
    }

    private DryRun.Reading read(PageSource page) {
        return dryRun.read(page);
    }
}
