package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way to write the graph down. It is written as it is read, whatever its size, and in an order that is the same when the
 * graph is the same.
 */
public interface Export {

    /** As the parameter {@code format} names it. */
    String format();

    String contentType();

    void write(ExportFilter filter, OutputStream out) throws IOException;
}
