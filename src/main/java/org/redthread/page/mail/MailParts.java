package org.redthread.page.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.redthread.page.Decoding;

/** Gathers the headers and texts of a mail while it is read. */
final class MailParts extends AbstractContentHandler {
    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 1000;
    private static final Set<String> TEXTS = Set.of("text/plain", "text/html");

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> partHeaders = new HashMap<>();
    private final List<Mail.Part> parts = new ArrayList<>();
    private int depth;
    private int count;

    Mail mail() {
        return new Mail(
                header("subject"),
                sender(header("from")),
                headers.containsKey("list-id") || headers.containsKey("list-unsubscribe"),
                header("date"),
                location(),
                List.copyOf(parts));
    }

    /** Where the saved page was: browsers say it in the mail's own headers, others in those of the first part. */
    private String location() {
        String saved = webAddress(headers.getOrDefault("snapshot-content-location", header("content-location")));
        return saved != null
                ? saved
                : parts.stream()
                        .filter(Mail.Part::isHtml)
                        .map(Mail.Part::location)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private String header(String name) {
        return headers.get(name);
    }

    private static String sender(String from) {
        if (from == null) {
            return null;
        }
        return LenientAddressParser.DEFAULT.parseAddressList(from).flatten().stream()
                .map(Mailbox::getName)
                .filter(name -> name != null && !name.isBlank() && !name.contains("@"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void startMessage() throws MimeException {
        deeper();
    }

    @Override
    public void endMessage() {
        depth--;
    }

    @Override
    public void startMultipart(BodyDescriptor part) throws MimeException {
        deeper();
    }

    @Override
    public void endMultipart() {
        depth--;
    }

    private void deeper() throws MimeException {
        if (++depth > DEEPEST) {
            throw new MimeException("parts within parts deeper than " + DEEPEST);
        }
    }

    @Override
    public void startHeader() {
        partHeaders.clear();
    }

    @Override
    public void field(Field field) {
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        String value = value(field);
        partHeaders.putIfAbsent(name, value);
        if (depth == 1 && count == 0) {
            headers.putIfAbsent(name, value);
        }
    }

    /** Unfolded, its encoded words decoded (RFC 2047); bytes beyond ASCII, which some write as they are, by their charset. */
    private static String value(Field field) {
        byte[] raw = field.getRaw() == null
                ? field.getBody().getBytes(StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        String text = Decoding.of(raw, null);
        String body = field.getRaw() == null ? text : text.substring(text.indexOf(':') + 1);
        String unfolded = body.replaceAll("\\r?\\n[ \\t]*", " ").strip();
        return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
    }

    @Override
    public void body(BodyDescriptor part, InputStream content) throws MimeException, IOException {
        if (++count > MOST_PARTS) {
            throw new MimeException("more than " + MOST_PARTS + " parts");
        }
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = partHeaders
                .getOrDefault("content-disposition", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        if (!attached && (TEXTS.contains(type) || type.equals("application/xhtml+xml"))) {
            String location = webAddress(partHeaders.get("content-location"));
            String charset = partHeaders
                            .getOrDefault("content-type", "")
                            .toLowerCase(Locale.ROOT)
                            .contains("charset")
                    ? ";charset=" + part.getCharset()
                    : "";
            String known = type.equals("text/plain") ? type : "text/html";
            parts.add(new Mail.Part(known + charset, location, content.readAllBytes()));
        }
    }

    private static String webAddress(String location) {
        return location != null && location.matches("https?://\\S+") ? location : null;
    }
}
