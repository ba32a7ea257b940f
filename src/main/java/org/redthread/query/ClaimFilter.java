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

    /** Whether it names someone or some source to start from. */
    boolean isAboutSome() {
        return subject != null || object != null || source != null;
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
