package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.redthread.ingest.Delivery;
import org.redthread.page.PageSource;
import org.redthread.query.DryRun;
import org.redthread.query.WrongInput;
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

    ExtractionsController(DryRun dryRun) {
        this.dryRun = dryRun;
    }

    @RawBody
    DryRun.Reading raw(
            HttpServletRequest request,
            @RequestParam(required = false) String url,
            @RequestParam(required = false) String outlet,
            @RequestParam(required = false) String publishedAt,
            @RequestParam(required = false) String fetchedAt,
            @RequestParam(defaultValue = "true") boolean split)
            throws IOException {
        Delivery delivery = RawPage.open(request, url, outlet, publishedAt, fetchedAt, split);
        if (delivery.isContainer()) {
            throw new WrongInput("this may hold many pages; send one of them, or all to POST /api/pages");
        }
        return read(RawPage.page(delivery));
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
