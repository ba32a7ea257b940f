package org.redthread.page.container;

import java.util.Locale;
import java.util.Map;

/**
 * One record of a WARC file.
 *
 * @param number from 1
 * @param headers by their names in lower case
 * @param block what stands behind them; null when the record cannot be read
 * @param damage why it cannot, else null
 */
record WarcRecord(int number, Map<String, String> headers, byte[] block, String damage) {
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    boolean isOf(String type) {
        return type.equalsIgnoreCase(header("WARC-Type"));
    }
}
