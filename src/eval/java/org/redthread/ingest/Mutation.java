package org.redthread.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes a little, or makes much of a little, so that most of what a reader expects still holds. */
final class Mutation {
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final List<String> TOKENS = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "\0",
            "\r\n\r\n",
            "--b",
            "]]>",
            "<![CDATA[",
            "<!--",
            "&#x10FFFF;",
            "=?utf-8?q?",
            "?=",
            "\u0301",
            "\uD83D\uDE00",
            "\uFFFE",
            "9999999999",
            "-1",
            "2025-99-99",
            "31 February 2025",
            " ",
            "\n",
            "(",
            ")",
            "[",
            "]",
            "<<",
            ">>",
            "stream\n",
            "endstream",
            "obj",
            "0 R",
            "/Filter/FlateDecode",
            "/Length 99999",
            "WARC/1.0\r\n",
            "Content-Length: 9\r\n",
            "multipart/mixed",
            "charset=utf-16",
            "charset=x",
            "<div>",
            "</p>",
            "<table><tr><td>",
            "{",
            "}",
            "\\u0000",
            ". ",
            "By ",
            "Sponsored Content ",
            "Tj",
            "Td",
            "q ",
            "Do");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] seed, byte[] other) {
        byte[] bytes = seed;
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes = once(bytes, other);
        }
        return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, at, at + length, new byte[0], 0);
            case 2 -> joined(bytes, at, at, token(), 1);
            case 3 -> joined(bytes, at, at, token(), 1 << random.nextInt(16));
            case 4 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length), 1 << random.nextInt(12));
            case 5 -> joined(bytes, at, at + length, token(), 1);
            case 6 -> {
                int from = random.nextInt(other.length);
                yield joined(
                        bytes,
                        at,
                        at + length,
                        Arrays.copyOfRange(other, from, Math.min(other.length, from + length)),
                        1);
            }
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(16); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[] bytes, int end, int start, byte[] middle, int times) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, end);
        for (int i = 0; i < times && joined.size() < LARGEST; i++) {
            joined.writeBytes(middle);
        }
        joined.write(bytes, start, bytes.length - start);
        return joined.toByteArray();
    }
}
