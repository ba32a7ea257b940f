package org.redthread.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command says, on both of its outputs. */
final class Said {
    private Said() {}

    static String by(String... arguments) {
        return byWith("", arguments);
    }

    static String endingWith(int status, String... arguments) {
        return said(status, "", arguments);
    }

    /** @param typed what standard input holds */
    static String byWith(String typed, String... arguments) {
        return said(null, typed, arguments);
    }

    private static String said(Integer status, String typed, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;
        try (PrintStream all = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
            int ended = RedthreadCommand.run(arguments);
            if (status != null && status != ended) {
                throw new AssertionError("ended with " + ended + ": " + bytes.toString(StandardCharsets.UTF_8));
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
