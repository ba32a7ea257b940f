package org.redthread.page.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A PDF's packed streams expand a thousandfold and more, and PDFBox unpacks each whole into memory. It has no setting for a
 * limit, so its filters are put behind ones that have.
 */
final class Filters {
    /** Of one document: many times what the text of the longest needs. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private static final ThreadLocal<Long> LEFT = ThreadLocal.withInitial(() -> MOST_BYTES);

    static {
        try {
            Field known = FilterFactory.class.getDeclaredField("filters");
            known.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<COSName, Filter> filters = (Map<COSName, Filter>) known.get(FilterFactory.INSTANCE);
            filters.replaceAll((name, filter) -> new Bounded(filter));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Filters() {}

    /** From here on the thread may unpack as much as one document needs. */
    static void bound() {
        LEFT.set(MOST_BYTES);
    }

    private static final class Bounded extends Filter {
        private final Filter filter;

        private Bounded(Filter filter) {
            this.filter = filter;
        }

        @Override
        public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
                throws IOException {
            return filter.decode(encoded, new Counted(decoded), parameters, index);
        }

        @Override
        protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
            filter.encode(input, encoded, parameters, 0);
        }
    }

    private static final class Counted extends FilterOutputStream {
        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private static void count(int bytes) throws IOException {
            LEFT.set(LEFT.get() - bytes);
            if (LEFT.get() < 0) {
                throw new Flood();
            }
        }
    }

    /** No IOException, which PDFBox would take for a damaged stream and go on. */
    private static final class Flood extends RuntimeException {
        private Flood() {
            super("its streams expand to more than " + MOST_BYTES + " bytes");
        }
    }
}
