package org.redthread.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.redthread.RedthreadException;

/** What bytes are: by their first ones where these cannot be mistaken, then as the sender or the file's name says, then by their look. */
public enum Format {
    TEXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf"),
    /** also MHTML, a saved web page with its parts */
    MAIL("message/rfc822"),
    JSON("application/json"),
    JSON_LINES("application/x-ndjson"),
    FEED("application/rss+xml"),
    WARC("application/warc"),
    GZIP("application/gzip");

    /** Look at so many first bytes. */
    public static final int HEAD = 4096;

    private static final Map<String, Format> TYPES = Map.ofEntries(
            Map.entry("text/plain", TEXT),
            Map.entry("text/html", HTML),
            Map.entry("application/xhtml+xml", HTML),
            Map.entry("application/pdf", PDF),
            Map.entry("message/rfc822", MAIL),
            Map.entry("multipart/related", MAIL),
            Map.entry("application/x-mimearchive", MAIL),
            Map.entry("application/json", JSON),
            Map.entry("application/x-ndjson", JSON_LINES),
            Map.entry("application/rss+xml", FEED),
            Map.entry("application/atom+xml", FEED),
            Map.entry("application/rdf+xml", FEED),
            Map.entry("application/warc", WARC),
            Map.entry("application/gzip", GZIP),
            Map.entry("application/x-gzip", GZIP));
    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry(".txt", TEXT),
            Map.entry(".html", HTML),
            Map.entry(".htm", HTML),
            Map.entry(".xhtml", HTML),
            Map.entry(".pdf", PDF),
            Map.entry(".eml", MAIL),
            Map.entry(".mht", MAIL),
            Map.entry(".mhtml", MAIL),
            Map.entry(".json", JSON),
            Map.entry(".jsonl", JSON_LINES),
            Map.entry(".ndjson", JSON_LINES),
            Map.entry(".rss", FEED),
            Map.entry(".atom", FEED),
            Map.entry(".warc", WARC));

    private static final Pattern PROLOGUE =
            Pattern.compile("(?s)(?:\\s|<\\?.*?\\?>|<!--.*?-->|<![^>\\[]*(?:\\[.*?\\])?\\s*>)*+");
    private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|(?:\\w+:)?RDF|(?:\\w+:)?feed)\\b");
    private static final Pattern HTML_TAG =
            Pattern.compile("(?i)<(?:html|head|body|title|meta|article|div|p|h[1-6]|table|span|script)\\b");
    private static final Pattern MAIL_HEADERS = Pattern.compile(
            "(?i)(?:[\\w-]+:[ \\t].*\\R(?:[ \\t].*\\R)*)*?(?:MIME-Version|Received|Message-ID|Return-Path):[\\s\\S]*");
    private static final Pattern JSON_THEN_MORE = Pattern.compile("\\{.*\\}\\s*\\R\\s*\\{[\\s\\S]*");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    /** The media type by which a page of this format is known further on. */
    public String contentType() {
        return contentType;
    }

    /** Whether what is of this format is one page. */
    public boolean isPage() {
        return this == TEXT || this == HTML || this == PDF || this == MAIL;
    }

    /** Of a media type, whatever its parameters; null when it says nothing or is not known. */
    public static Format named(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return TYPES.get(type.split(";", 2)[0].strip());
    }

    /** Of a file's name by its end, {@code .gz} aside; null when it says nothing. */
    public static Format ofFile(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return ENDINGS.get(plain.substring(Math.max(0, plain.lastIndexOf('.'))));
    }

    /**
     * @param head the first {@link #HEAD} bytes, or all when there are fewer
     * @param said what sender or name say, or null
     * @throws RedthreadException when the bytes are of no format that is read
     */
    public static Format of(byte[] head, Format said) {
        // without the zeros the sixteen-bit charsets show their ASCII too
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("^(?:ï»¿|ÿþ|þÿ)", "");
        if (text.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (text.startsWith("%PDF-") || said == PDF) {
            return PDF;
        }
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        String root = PROLOGUE.matcher(text).replaceFirst("");
        if (FEED_ROOT.matcher(root).lookingAt()) {
            return FEED;
        }
        return said == null || said == GZIP ? guessed(text.stripLeading(), root) : said;
    }

    private static Format guessed(String text, String root) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON_THEN_MORE.matcher(text).matches() ? JSON_LINES : JSON;
        }
        if (root.startsWith("<") && HTML_TAG.matcher(root).find()) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            throw new RedthreadException("this XML is neither RSS, Atom nor XHTML: send one of these");
        }
        return MAIL_HEADERS.matcher(text).matches() ? MAIL : TEXT;
    }
}
