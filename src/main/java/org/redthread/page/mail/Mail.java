package org.redthread.page.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.redthread.RedthreadException;

/**
 * What a mail, or a web page saved as one (MHTML, RFC 2557), is made of.
 *
 * @param subject null when it has none
 * @param from the sender's name, or null
 * @param isList whether it went to subscribers
 * @param date as it is written, or null
 * @param location the address of the web page that was saved, else null
 * @param parts its texts in their order, attachments aside
 */
public record Mail(String subject, String from, boolean isList, String date, String location, List<Part> parts) {
    private static final int MOST_HEADERS = 1000;
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int NO_LIMIT = -1;

    /**
     * @param contentType of its bytes, e.g. {@code text/html;charset=utf-8}
     * @param location its own address on the web, or null
     */
    public record Part(String contentType, String location, byte[] content) {
        public boolean isHtml() {
            return contentType.startsWith("text/html");
        }
    }

    /**
     * @param contentType as the sender gave it; needed where the headers came as those of a request
     * @throws RedthreadException when it is no mail or more of one than anyone writes
     */
    public static Mail parse(byte[] content, String contentType) {
        MailParts parts = new MailParts();
        boolean headless =
                content.length > 2 && content[0] == '-' && content[1] == '-' && contentType.contains("boundary");
        MimeStreamParser parser = new MimeStreamParser(new MimeConfig.Builder()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxLineLen(NO_LIMIT)
                .setHeadlessParsing(headless ? contentType : null)
                .build());
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        try {
            parser.parse(new ByteArrayInputStream(content));
        } catch (MimeException | IOException e) {
            throw new RedthreadException(
                    "the mail cannot be read (" + e.getMessage() + "): send its text or its HTML", e);
        }
        return parts.mail();
    }
}
