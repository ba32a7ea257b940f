package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.redthread.graph.Accepted;
import org.redthread.graph.PageState;
import org.redthread.graph.PageStatus;
import org.redthread.graph.PageWriter;
import org.redthread.ingest.Delivery;
import org.redthread.ingest.Inbox;
import org.redthread.ingest.Links;
import org.redthread.page.PageSource;
import org.redthread.page.container.FoundPage;
import org.redthread.query.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

@RestController
@RequestMapping("/api/pages")
class PagesController {
    private final Inbox inbox;
    private final PageWriter writer;
    private final PageLines lines;
    private final Links links;
    private final Trail trail;

    PagesController(Inbox inbox, PageWriter writer, PageLines lines, Links links, Trail trail) {
        this.inbox = inbox;
        this.links = links;
        this.writer = writer;
        this.lines = lines;
        this.trail = trail;
    }

    record Receipt(String id, PageState state) {}

    /** One page is answered by its receipt, a container of pages line by line. */
    @RawBody
    ResponseEntity<Receipt> raw(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) String url,
            @RequestParam(required = false) String outlet,
            @RequestParam(required = false) String publishedAt,
            @RequestParam(required = false) String fetchedAt,
            @RequestParam(defaultValue = "true") boolean split)
            throws IOException {
        Delivery delivery = RawPage.open(request, url, outlet, publishedAt, fetchedAt, split);
        return accept(delivery, response);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @JsonPageBody
    ResponseEntity<Receipt> json(
            @RequestBody byte[] body, @RequestParam(defaultValue = "true") boolean split, HttpServletResponse response)
            throws IOException {
        PageSource page = RawPage.json(body, split);
        return page.isLink() ? accept(RawPage.fetched(links, page), response) : accept(page);
    }

    @PostMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void lines(
            @RequestParam(defaultValue = "true") boolean split,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        lines.accept(request.getInputStream(), response.getOutputStream(), split);
    }

    @GetMapping("/{id}")
    PageStatus status(@PathVariable String id) {
        return inbox.status(id).orElseThrow(() -> unknown(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id) {
        PageStatus before = status(id);
        writer.withdraw(id);
        trail.changed(
                Stream.concat(Stream.of(id), before.articles().stream().map(each -> each.id()))
                        .toList(),
                before.state().name(),
                null);
    }

    @PostMapping("/{id}/retry")
    ResponseEntity<Receipt> retry(@PathVariable String id) {
        PageStatus status = inbox.retry(id).orElseThrow(() -> unknown(id));
        trail.changed(List.of(id), PageState.FAILED.name(), status.state().name());
        return ResponseEntity.accepted().body(new Receipt(status.id(), status.state()));
    }

    private ResponseEntity<Receipt> accept(Delivery delivery, HttpServletResponse response) throws IOException {
        if (!delivery.isContainer()) {
            return accept(RawPage.page(delivery));
        }
        Iterator<FoundPage> pages = RawPage.pages(delivery);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        lines.accept(pages, response.getOutputStream());
        return null;
    }

    private ResponseEntity<Receipt> accept(PageSource page) {
        Accepted accepted = inbox.accept(page);
        noted(accepted);
        return ResponseEntity.status(accepted.known() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .location(URI.create("/api/pages/" + accepted.id()))
                .body(new Receipt(accepted.id(), accepted.state()));
    }

    private void noted(Accepted accepted) {
        if (accepted.known()) {
            trail.nothingChanged();
        } else {
            trail.changed(List.of(accepted.id()), null, accepted.state().name());
        }
    }

    private static Unknown unknown(String id) {
        return new Unknown("no page '" + id + "'; POST /api/pages answers a page's id");
    }
}
