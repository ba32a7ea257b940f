package org.redthread.page.container;

import org.redthread.page.PageSource;

/**
 * What stands at one place of a container: a page, a link to one, or neither and why.
 *
 * @param name the place: a file, a line of it, a record
 * @param page null when there is none
 * @param link a page that is named but not there, with what the container tells of it and no content; else null
 * @param error why there is neither, else null
 */
public record FoundPage(String name, PageSource page, PageSource link, String error) {
    public static FoundPage page(String name, PageSource page) {
        return new FoundPage(name, page, null, null);
    }

    public static FoundPage link(String name, PageSource link) {
        return new FoundPage(name, null, link, null);
    }

    public static FoundPage error(String name, String error) {
        return new FoundPage(name, null, null, error);
    }
}
