package org.redthread.query;

import java.util.HashMap;
import java.util.Map;

/**
 * What is exported; what is null restricts nothing.
 *
 * @param period of the reports
 * @param source an outlet, a URL or an article's id
 */
public record ExportFilter(Period period, String source) {
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("since", period.since());
        parameters.put("before", period.before());
        parameters.put("source", source);
        return parameters;
    }
}
