package org.redthread.page.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.redthread.page.TooLarge;

/** Lines of bytes, of which one that is too long costs no more memory than the longest allowed, and only itself. */
public final class LineReader {
    private static final int FAR_ENOUGH = 1 << 16;

    private final BufferedInputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    public LineReader(BufferedInputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    public boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return false;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= line.size() >= longest;
            if (!tooLong) {
                line.write(read);
            }
        }
        return true;
    }

    public boolean isBlank() {
        return !tooLong && line.toString(StandardCharsets.UTF_8).isBlank();
    }

    public int length() {
        return line.size();
    }

    /** @throws TooLarge when the line is */
    public byte[] bytes() {
        if (tooLong) {
            throw new TooLarge("the line is longer than " + longest + " bytes; split the page");
        }
        return line.toByteArray();
    }

    /** Whether the next line can be read to its end without waiting for the sender. */
    public boolean hasArrived() throws IOException {
        int arrived = Math.min(in.available(), FAR_ENOUGH);
        in.mark(arrived);
        try {
            for (int i = 0; i < arrived; i++) {
                if (in.read() == '\n') {
                    return true;
                }
            }
            return false;
        } finally {
            in.reset();
        }
    }
}
