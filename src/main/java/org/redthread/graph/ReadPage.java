package org.redthread.graph;

import java.util.List;

/**
 * A page and all that was read from it, ready to be written.
 *
 * @param pageId {@link org.redthread.page.PageSource#id()}
 */
public record ReadPage(String pageId, List<ReadArticle> articles) {}
