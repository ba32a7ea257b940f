package org.redthread.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.RedthreadException;

/**
 * Bytes to text. A byte order mark decides, or the zeros of UTF-16 without one; then bytes that are valid UTF-8 are UTF-8, as hardly any other text is that
 * by chance; then what the sender says, what the page says, and windows-1252, as browsers read the web.
 */
public final class Decoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 4096;
    private static final double BINARY = 0.02;
    private static final double MOSTLY = 0.7;

    private Decoding() {}

    /** @throws RedthreadException when the bytes are no text */
    public static String of(byte[] content, Charset sent) {
        String text = decoded(content, sent);
        if (isBinary(text)) {
            throw new RedthreadException("the page is binary, not text: send its HTML or its plain text");
        }
        return text;
    }

    private static String decoded(byte[] content, Charset sent) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        Charset wide = unmarkedUtf16(content);
        if (wide != null) {
            return new String(content, wide);
        }
        if (sent != null && !writesAsciiAsAscii(sent)) {
            return new String(content, sent);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            Charset named = sent != null ? sent : declared(content);
            if (StandardCharsets.UTF_8.equals(named)) {
                return damagedUtf8(content);
            }
            return new String(content, named == null || StandardCharsets.ISO_8859_1.equals(named) ? WESTERN : named);
        }
    }

    /** Of Latin letters in UTF-16 every second byte is zero, of which text of eight bits has none. */
    private static Charset unmarkedUtf16(byte[] content) {
        int pairs = Math.min(content.length, DECLARED_WITHIN) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += content[2 * i] == 0 ? 1 : 0;
            second += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (first > pairs * MOSTLY && second == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return second > pairs * MOSTLY && first == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** Said to be UTF-8 and here and there broken is still UTF-8; broken everywhere it never was. */
    private static String damagedUtf8(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long foreign = text.chars().filter(c -> c > 0x7F).count();
        return broken * 2 > foreign ? new String(content, WESTERN) : text;
    }

    private static Charset declared(byte[] content) {
        int length = Math.min(content.length, DECLARED_WITHIN);
        Matcher declared = DECLARED.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? MediaType.charset(declared.group(1)) : null;
    }

    private static boolean writesAsciiAsAscii(Charset charset) {
        return charset.canEncode()
                && ByteBuffer.wrap("<a".getBytes(StandardCharsets.US_ASCII)).equals(charset.encode("<a"));
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(String text) {
        long odd = text.chars()
                .filter(c -> c == '\uFFFD' || c < ' ' && !Character.isWhitespace(c))
                .count();
        return odd > text.length() * BINARY;
    }
}
