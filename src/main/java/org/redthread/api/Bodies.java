package org.redthread.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipException;
import org.redthread.page.Format;
import org.redthread.page.PageSource;
import org.redthread.page.TooLarge;
import org.redthread.page.container.Gunzip;
import org.redthread.query.WrongInput;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Unpacks gzipped bodies and stops reading at the size a page may have, packed or not. A stream of lines, an archive
 * and a list of known people may be of any length; their readers bound each page or entry.
 */
@Component
class Bodies extends OncePerRequestFilter {
    static final int MOST = PageSource.MOST_BYTES;

    private static final Set<Format> MANY_PAGES = EnumSet.of(Format.JSON_LINES, Format.WARC, Format.GZIP);

    private final HandlerExceptionResolver problems;

    Bodies(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.contains("*")) {
            refuse(request, response, "Content-Type '" + type + "' does not say what is sent; name one type");
            return;
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        boolean packed = "gzip".equalsIgnoreCase(encoding);
        if (!packed && encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            refuse(request, response, "Content-Encoding '" + encoding + "' is not read; send gzip or none");
            return;
        }
        long most = holdsMany(request) ? Long.MAX_VALUE : MOST;
        chain.doFilter(new Unpacked(request, packed, most), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String why) {
        problems.resolveException(request, response, null, new WrongInput(why));
    }

    private static boolean holdsMany(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getRequestURI().equals("/api/lists")
                || type != null
                        && (MANY_PAGES.contains(Format.named(type))
                                || type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE));
    }

    private static final class Unpacked extends HttpServletRequestWrapper {
        private final boolean packed;
        private final long most;
        private ServletInputStream body;

        Unpacked(HttpServletRequest request, boolean packed, long most) {
            super(request);
            this.packed = packed;
            this.most = most;
        }

        /** What says how the body is packed and how long that is does not hold for what is read here. */
        private boolean hides(String header) {
            return packed
                    && (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(header)
                            || HttpHeaders.CONTENT_ENCODING.equalsIgnoreCase(header));
        }

        @Override
        public String getHeader(String name) {
            return hides(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hides(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !hides(name))
                    .toList());
        }

        @Override
        public int getContentLength() {
            return packed ? -1 : super.getContentLength();
        }

        @Override
        public long getContentLengthLong() {
            return packed ? -1 : super.getContentLengthLong();
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new Bounded(super.getInputStream(), packed, most);
            }
            return body;
        }
    }

    private static final class Bounded extends ServletInputStream {
        private final ServletInputStream raw;
        private final InputStream plain;
        private final Pace pace;
        private long left;

        Bounded(ServletInputStream raw, boolean packed, long most) throws IOException {
            this.raw = raw;
            this.left = most;
            this.pace = new Pace(most == Long.MAX_VALUE ? 0 : Pace.OF_A_PAGE);
            try {
                this.plain = packed ? new Gunzip(raw) : raw;
            } catch (ZipException | EOFException e) {
                throw broken();
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int count = plain.read(buffer, offset, length);
                left -= Math.max(0, count);
                pace.check(count);
                if (left < 0) {
                    throw new TooLarge("the body is larger than " + MOST + " bytes; send one page at a time");
                }
                return count;
            } catch (ZipException | EOFException e) {
                throw broken();
            }
        }

        private static WrongInput broken() {
            return new WrongInput(
                    "the body is not gzip as its Content-Encoding says; pack it again or leave the header out");
        }

        @Override
        public int available() throws IOException {
            return plain.available();
        }

        @Override
        public boolean isFinished() {
            return raw.isFinished();
        }

        @Override
        public boolean isReady() {
            return raw.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            raw.setReadListener(listener);
        }
    }
}
