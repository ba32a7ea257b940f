package org.redthread.page;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.RedthreadException;

/** What the sender says the bytes are; {@code charset} is null when not named or not known to Java. */
record MediaType(Format format, Charset charset) {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

    /** @throws RedthreadException when it names no format of which one page is */
    static MediaType of(String contentType) {
        Format format = Format.named(contentType);
        if (format == null || !format.isPage()) {
            throw new RedthreadException("cannot read content type \"" + contentType
                    + "\" as one page: send text/html, text/plain, application/pdf or message/rfc822");
        }
        Matcher charset = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
        return new MediaType(format, charset.find() ? charset(charset.group(1)) : null);
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
