package org.redthread.page.pdf;

/**
 * Glyphs that stand together on a page.
 *
 * @param left in points from the page's left edge
 * @param base of its line, in points from the page's top edge
 * @param size of its letters in points
 */
record Word(String text, float left, float right, float base, float size) {
    float top() {
        return base - 0.8f * size;
    }

    float bottom() {
        return base + 0.2f * size;
    }
}
