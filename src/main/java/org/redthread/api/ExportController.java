package org.redthread.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redthread.query.Export;
import org.redthread.query.ExportFilter;
import org.redthread.query.Period;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExportController {
    private final Map<String, Export> exports;

    ExportController(List<Export> exports) {
        this.exports = exports.stream()
                .collect(Collectors.toMap(Export::format, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** Streamed: an export of any size needs the memory of a few rows. */
    @GetMapping("/api/export")
    void export(
            @RequestParam(defaultValue = "jsonl") String format,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @RequestParam(required = false) String source,
            HttpServletResponse response)
            throws IOException {
        Export export = exports.get(Allowed.one("format", format, List.copyOf(exports.keySet())));
        ExportFilter filter = new ExportFilter(Period.of(since, until), source);
        response.setContentType(export.contentType());
        export.write(filter, response.getOutputStream());
    }
}
