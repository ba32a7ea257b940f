package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of text that a browser shows as one block: a paragraph, a heading, a list item.
 *
 * @param element the innermost block element that holds it
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {
    private static final int PROSE = 80;
    private static final Set<String> OWN_LINES = Set.of("br", "hr", "img", "picture", "video", "audio");

    /** All blocks under an element, in reading order. */
    static List<Block> under(Element root) {
        Collector blocks = new Collector(root);
        root.traverse(blocks);
        blocks.flush();
        return blocks.found;
    }

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** Long and mostly not links: what articles are made of and the rest of a page is not. */
    boolean isProse() {
        return text.length() >= PROSE && linkShare() < 0.4 && !isHeading();
    }

    private static final class Collector implements NodeVisitor {
        private final List<Block> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element holder;
        private int linked;
        private int links;
        private int marks;

        private Collector(Element root) {
            holder = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String shown = words.getWholeText();
                int before = text.length();
                append(shown, holder.normalName().equals("pre"));
                if (links > 0) {
                    linked += text.length() - before;
                }
            } else if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links++;
                }
                if (breaks(element)) {
                    flush();
                    holder = element;
                } else if (element.normalName().equals("br")) {
                    lineBreak();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links--;
                }
                if (breaks(element)) {
                    flush();
                    holder = element.parent() == null ? element : blockAround(element.parent());
                }
            }
        }

        private static Element blockAround(Element element) {
            Element around = element;
            while (!breaks(around) && around.parent() != null) {
                around = around.parent();
            }
            return around;
        }

        private static boolean breaks(Element element) {
            return element.isBlock() && !OWN_LINES.contains(element.normalName());
        }

        /** One break is a new line in a paragraph, two are a new paragraph. */
        private void lineBreak() {
            if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
                flush();
            } else {
                text.append('\n');
            }
        }

        private void append(String shown, boolean asWritten) {
            for (int i = 0; i < shown.length(); i++) {
                char c = shown.charAt(i);
                marks = Characters.isMark(c) ? marks + 1 : 0;
                if (marks > Characters.MOST_MARKS) {
                    continue;
                }
                if (asWritten && c == '\n') {
                    text.append(c);
                } else if (Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c)) {
                    if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                        text.append(' ');
                    }
                } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                    text.append(c);
                }
            }
        }

        private void flush() {
            String block = text.toString().strip();
            if (!block.isEmpty()) {
                found.add(new Block(holder, block, Math.min(linked, block.length())));
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
