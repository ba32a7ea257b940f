package org.redthread;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made of content, so that the same thing read twice gets the same id on every machine and in every order. */
public final class ContentId {
    private static final int BYTES = 12;

    private ContentId() {}

    /** 24 hex digits of SHA-256 over the parts; an absent part differs from an empty one, and parts never run together. */
    public static String of(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = part instanceof byte[] raw
                        ? raw
                        : part == null ? null : part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update(((bytes == null ? "-" : Integer.toString(bytes.length)) + ":")
                        .getBytes(StandardCharsets.UTF_8));
                if (bytes != null) {
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
