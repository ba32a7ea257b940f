package org.redthread.graph;

import java.util.List;

/**
 * What has become of a page.
 *
 * @param error why it failed, else null
 * @param articles in their order on the page; none before it is DONE
 */
public record PageStatus(String id, PageState state, String error, List<Headline> articles) {

    /** An article by its id and headline; the headline may be null. */
    public record Headline(String id, String headline) {}
}
