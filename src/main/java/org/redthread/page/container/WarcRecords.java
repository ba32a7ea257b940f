package org.redthread.page.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.redthread.page.PageSource;

/**
 * The records of a WARC file (ISO 28500), one after the other. Not jwarc's reader, which ends at the first damaged record and
 * holds headers of any length: this one goes on at the next record, and holds no more than a page may have.
 */
final class WarcRecords {
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 64 * 1024;
    /** A page, and the HTTP headers before it. */
    private static final int LARGEST = PageSource.MOST_BYTES + MOST_HEADERS;

    private final InputStream in;
    private int number;
    /** The line that was read last and begins a record, or null. */
    private String begin;

    private boolean ended;

    WarcRecords(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Null at the end. What stands between two records and is none is told as a damaged one. */
    WarcRecord next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            boolean garbage = seek();
            if (garbage) {
                return damaged("bytes between the records belong to none, perhaps a Content-Length is wrong");
            }
            return begin == null ? null : record();
        } catch (EOFException | ZipException e) {
            ended = true;
            return damaged("the file is damaged or cut off here; what follows was not read");
        }
    }

    /** Goes to the next line that begins a record; true when it passed over anything but blank lines. */
    private boolean seek() throws IOException {
        boolean garbage = false;
        while (begin == null) {
            String line = line();
            if (line == null) {
                ended = true;
                return garbage;
            }
            if (line.startsWith("WARC/")) {
                begin = line;
            } else {
                garbage |= !line.isBlank();
            }
        }
        return garbage;
    }

    private WarcRecord record() throws IOException {
        begin = null;
        Map<String, String> headers = new HashMap<>();
        int read = 0;
        String name = "";
        for (String line = line(); line == null || !line.isEmpty(); line = line()) {
            if (line == null) {
                throw new EOFException();
            }
            if (line.startsWith("WARC/")) {
                begin = line;
                return damaged("its headers do not end");
            }
            read += line.length();
            if (read > MOST_HEADERS) {
                return damaged("its headers are longer than " + MOST_HEADERS + " bytes");
            }
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                headers.put(name, headers.getOrDefault(name, "") + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        String written = headers.getOrDefault("content-length", "");
        if (!written.matches("\\d{1,15}")) {
            return damaged("its Content-Length is \"" + written + "\"");
        }
        long length = Long.parseLong(written);
        if (length > LARGEST) {
            in.skipNBytes(length);
            return damaged("it has " + length + " bytes; a page may have " + PageSource.MOST_BYTES);
        }
        byte[] block = in.readNBytes((int) length);
        if (block.length < length) {
            throw new EOFException();
        }
        return new WarcRecord(++number, headers, block, null);
    }

    private WarcRecord damaged(String damage) {
        return new WarcRecord(++number, Map.of(), null, damage);
    }

    /** Without its end; of one that is longer than any header the beginning. Null at the end of the file. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int one = in.read();
        if (one < 0) {
            return null;
        }
        for (; one >= 0 && one != '\n'; one = in.read()) {
            if (one != '\r' && line.size() < LONGEST_LINE) {
                line.write(one);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
