package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.redthread.RedthreadException;
import org.redthread.graph.GraphUnavailable;
import org.redthread.graph.KnownLists;
import org.redthread.lists.KnownList;
import org.redthread.query.Listed;
import org.redthread.query.ReadList;
import org.redthread.query.ReadLists;
import org.redthread.query.Slice;
import org.redthread.query.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists of known people and bodies: sanctioned ones, politically exposed ones, one's own. */
@RestController
@RequestMapping("/api/lists")
class ListsController {
    private final KnownLists known;
    private final ReadLists lists;
    private final Trail trail;

    ListsController(KnownLists known, ReadLists lists, Trail trail) {
        this.known = known;
        this.lists = lists;
        this.trail = trail;
    }

    /** @param source where the list is from, such as its URL */
    @PostMapping(
            consumes = {
                "text/csv",
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.APPLICATION_NDJSON_VALUE,
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    ResponseEntity<KnownLists.Loaded> load(
            @RequestParam String name, @RequestParam(required = false) String source, HttpServletRequest request)
            throws IOException {
        if (name.isBlank()) {
            throw new WrongInput("name is blank; send what the list is to be called");
        }
        if (known.isKnown(name.strip())) {
            throw new Contradiction(new RedthreadException(
                    "there is a list '" + name.strip() + "' already; withdraw it first, GET /api/lists tells its id"));
        }
        // it is gone through twice, and may be larger than memory
        Path file = Files.createTempFile("list", null);
        try (InputStream in = request.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            KnownLists.Loaded loaded = load(name.strip(), source, file);
            trail.changed(List.of(loaded.id()), null, name.strip());
            return ResponseEntity.created(URI.create("/api/lists/" + loaded.id()))
                    .body(loaded);
        } finally {
            Files.delete(file);
        }
    }

    private KnownLists.Loaded load(String name, String source, Path file) throws IOException {
        try {
            return known.load(name, source, KnownList.open(file));
        } catch (GraphUnavailable e) {
            throw e;
        } catch (RedthreadException e) {
            throw new WrongInput(e.getMessage());
        }
    }

    @GetMapping
    Listed<ReadList> all(
            @RequestParam(defaultValue = Slice.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) String cursor) {
        return lists.all(new Slice(limit, cursor));
    }

    @GetMapping("/{id}")
    ReadList one(@PathVariable String id) {
        return lists.one(id);
    }

    /** Takes back all that the list says; what people judged about its entries stays judged. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id) {
        String name = lists.one(id).name();
        known.withdraw(id);
        trail.changed(List.of(id), name, null);
    }
}
