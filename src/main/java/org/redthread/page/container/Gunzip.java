package org.redthread.page.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.redthread.page.TooLarge;

/** Unpacks gzip of one or many members, and stops where it expands as only a bomb does. */
public final class Gunzip extends FilterInputStream {
    private static final long FREE = 32L * 1024 * 1024;
    /** News expands three- to tenfold, the most repetitive lines some tens; zeros a thousandfold. */
    private static final int MOST_EXPANSION = 100;

    private final Packed packed;
    private long unpacked;

    public Gunzip(InputStream packed) throws IOException {
        this(new Packed(packed));
    }

    private Gunzip(Packed packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws TooLarge when it expands as only a bomb does */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = unpacked(buffer, offset, length);
        unpacked += Math.max(0, count);
        if (unpacked > FREE && unpacked / MOST_EXPANSION > packed.read) {
            throw new TooLarge("the gzip expands more than " + MOST_EXPANSION + "-fold: send it unpacked");
        }
        return count;
    }

    private int unpacked(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (StackOverflowError e) {
            // GZIPInputStream calls itself at the end of a member that is empty
            throw new TooLarge("the gzip is made of thousands of empty parts: pack it again");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** GZIPInputStream takes "nothing available now" between two members for the end, which on a network it is not. */
    private static final class Packed extends FilterInputStream {
        private long read;

        private Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            read += Math.max(0, count);
            return count;
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, in.available());
        }
    }
}
