package org.redthread.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.redthread.page.ComposedPages.Source;

/** How a composed page sets its articles one after another. */
enum Layout {
    FEED_IN_ONE_LINE {
        @Override
        String story(Source source, ComposedPages pages) {
            return mark(source, pages) + source.headline() + "\n" + source.inOneLine() + "\n" + pages.clutter();
        }
    },
    FEED_WITH_TEASERS {
        @Override
        String story(Source source, ComposedPages pages) {
            Source teaser = pages.anySource();
            return mark(source, pages) + source.headline() + "\n" + String.join("\n", source.paragraphs())
                    + "\nComments\nNo comments yet...\nRelated Articles\n\n\n" + mark(teaser, pages) + teaser.headline()
                    + "\n\n";
        }
    },
    BYLINE_AND_DATE {
        @Override
        String story(Source source, ComposedPages pages) {
            String author = source.author().isBlank() ? "" : "By " + source.author() + "\n";
            String date = source.date().isBlank() ? "" : "Published: " + source.date() + "\n";
            return source.headline() + "\n" + author + date + String.join("\n", source.paragraphs()) + "\n"
                    + pages.clutter();
        }
    },
    HEADLINE_ALONE {
        @Override
        String story(Source source, ComposedPages pages) {
            return "\n\n" + source.headline() + "\n" + String.join("\n\n", source.paragraphs()) + "\n"
                    + pages.clutter();
        }
    },
    HEADLINE_ALONE_NO_BLANK_LINES {
        @Override
        String story(Source source, ComposedPages pages) {
            return source.headline() + "\n" + String.join("\n", source.paragraphs()) + "\n"
                    + pages.clutter().strip() + "\n";
        }
    },
    NEWSLETTER_IN_CAPITALS {
        @Override
        String story(Source source, ComposedPages pages) {
            List<String> paragraphs = source.paragraphs();
            int half = paragraphs.size() / 2;
            return source.headline().toUpperCase(Locale.ROOT) + "\n\n"
                    + String.join("\n\n", paragraphs.subList(0, half))
                    + "\n\nRead more: " + pages.anySource().headline() + "\n\n"
                    + String.join("\n\n", paragraphs.subList(half, paragraphs.size())) + "\n\n";
        }
    },
    HTML_ARTICLES {
        @Override
        String story(Source source, ComposedPages pages) {
            return "<article><h2>" + source.headline() + "</h2><div class=text>" + html(source) + "</div></article>"
                    + aside(pages);
        }
    },
    HTML_HEADINGS {
        @Override
        String story(Source source, ComposedPages pages) {
            return "<h2>" + source.headline() + "</h2>" + html(source);
        }
    };

    boolean isHtml() {
        return name().startsWith("HTML");
    }

    /** An article with its heading and what follows it. */
    abstract String story(Source source, ComposedPages pages);

    String page(List<Source> articles, ComposedPages pages) {
        String stories = articles.stream().map(article -> story(article, pages)).collect(Collectors.joining());
        return isHtml()
                ? "<html lang=en><body><nav><a href=/>Home</a> <a href=/world>World</a></nav><main>" + stories
                        + "</main></body></html>"
                : stories;
    }

    private static String mark(Source source, ComposedPages pages) {
        return source.outlet() + "\n" + (2 + pages.anyNumber(50)) + " minutes ago\n- " + source.outlet() + "\n";
    }

    private static String html(Source source) {
        return source.paragraphs().stream()
                .map(line -> "<p>" + line.replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining());
    }

    private static String aside(ComposedPages pages) {
        return "<div>" + String.join("<br>", pages.clutter().lines().toList()) + "</div>";
    }
}
