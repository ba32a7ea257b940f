package org.redthread.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which claims are wanted; what is null restricts nothing.
 *
 * @param subject an entity's id
 * @param statuses reported, alleged, planned (possible ones too), denied, or disputed: of a pair that some affirm and some deny
 * @param period of the reports
 * @param source an outlet, a URL or an article's id
 */
public record ClaimFilter(
        String type, String subject, String object, List<String> statuses, Period period, String source) {

    /** The query that starts from the narrowest of what is given. */
    String query() {
        return subject != null
                ? "claims-of-subject"
                : object != null
                        ? "claims-of-object"
                        : source != null ? "claims-of-source" : type != null ? "claims-of-type" : "claims-latest";
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("type", type);
        parameters.put("subject", subject);
        parameters.put("object", object);
        parameters.put("status", statuses);
        parameters.put("since", period.since());
        parameters.put("before", period.before());
        parameters.put("source", source);
        return parameters;
    }
}
