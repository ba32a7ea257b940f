package org.redthread.page;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.RedthreadException;

/** What the sender says the bytes are; {@code charset} is null when not named or not known to Java. */
record MediaType(boolean isHtml, Charset charset) {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

    static MediaType of(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        String name = type.split(";", 2)[0].strip();
        boolean html =
                switch (name) {
                    case "text/html", "application/xhtml+xml" -> true;
                    case "text/plain" -> false;
                    default ->
                        throw new RedthreadException(
                                "cannot read content type \"" + name + "\": send text/html or text/plain");
                };
        Matcher charset = CHARSET.matcher(type);
        return new MediaType(html, charset.find() ? charset(charset.group(1)) : null);
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
