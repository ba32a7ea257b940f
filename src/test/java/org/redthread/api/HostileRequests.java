package org.redthread.api;

import static org.redthread.api.HostileRequest.PAGES;
import static org.redthread.api.HostileRequest.bomb;
import static org.redthread.api.HostileRequest.get;
import static org.redthread.api.HostileRequest.packed;
import static org.redthread.api.HostileRequest.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A hundred of them, by what they try. */
final class HostileRequests {
    private static final int LARGE = 10 * 1024 * 1024 + 1;

    private HostileRequests() {}

    static List<HostileRequest> all() {
        List<HostileRequest> all = new ArrayList<>();
        sizes(all);
        encodings(all);
        wrongTypes(all);
        injections(all);
        traversals(all);
        privateAddresses(all);
        strangers(all);
        return all;
    }

    private static void sizes(List<HostileRequest> all) {
        all.add(page("a page too large", "text/plain", "a".repeat(LARGE)));
        all.add(page("JSON too large", "application/json", "{\"text\":\"" + "a".repeat(LARGE) + "\"}"));
        all.add(page("nothing", "text/plain", ""));
        all.add(page("no JSON at all", "application/json", ""));
        all.add(new HostileRequest("a bomb", PAGES + "text/plain\r\nContent-Encoding: gzip", bomb(1)));
        all.add(new HostileRequest("a bomb in a bomb", PAGES + "application/gzip", bomb(2)));
        all.add(new HostileRequest("a bomb wrapped four times", PAGES + "application/gzip", bomb(4)));
        all.add(page("a deep array", "application/json", "[".repeat(200_000)));
        all.add(page("a deep object", "application/json", "{\"a\":".repeat(100_000)));
        all.add(page("a long number", "application/json", "{\"text\":" + "9".repeat(100_000) + "}"));
        all.add(get("a long path", "/api/pages/" + "a".repeat(100_000)));
        all.add(get("a long query", "/api/claims?type=" + "a".repeat(100_000)));
        all.add(get("many parameters", "/api/claims?" + "a=1&".repeat(1_500)));
        all.add(new HostileRequest(
                "a long header", "GET /api/stats HTTP/1.1\r\nX-Long: " + "a".repeat(100_000), new byte[0]));
        all.add(new HostileRequest("many headers", "GET /api/stats HTTP/1.1" + "\r\nX: 1".repeat(500), new byte[0]));
    }

    private static void encodings(List<HostileRequest> all) {
        byte[] latin = "{\"text\":\"Größe\"}".getBytes(StandardCharsets.ISO_8859_1);
        all.add(new HostileRequest("JSON that is not UTF-8", PAGES + "application/json", latin));
        all.add(new HostileRequest(
                "JSON in UTF-16", PAGES + "application/json", "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16LE)));
        all.add(new HostileRequest(
                "a half surrogate", PAGES + "application/json", new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80
                }));
        for (String encoding : List.of("br", "zstd", "compress", "gzip, gzip", "x")) {
            all.add(new HostileRequest(
                    "packed as " + encoding, PAGES + "text/plain\r\nContent-Encoding: " + encoding, new byte[] {1}));
        }
        all.add(new HostileRequest("gzip that is none", PAGES + "text/plain\r\nContent-Encoding: gzip", latin));
        byte[] cut = Arrays.copyOf(bomb(1), 1_000);
        all.add(new HostileRequest("gzip cut off", PAGES + "text/plain\r\nContent-Encoding: gzip", cut));
        all.add(new HostileRequest("gzip of nothing", PAGES + "application/gzip", packed(new byte[0])));
    }

    private static void wrongTypes(List<HostileRequest> all) {
        for (String type : List.of("image/png", "video/mp4", "multipart/form-data", "*/*", "nonsense", "a/b/c")) {
            all.add(page("a page as " + type, type, "A text."));
        }
        all.add(page("a picture", "application/octet-stream", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"));
        all.add(page("a program", "application/octet-stream", "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000"));
        all.add(page("a zip", "application/octet-stream", "PK\u0003\u0004\u0000\u0000\u0000\u0000"));
        for (String json : List.of(
                "[]",
                "\"text\"",
                "17",
                "null",
                "{}",
                "{\"text\":17}",
                "{\"text\":null}",
                "{\"text\":[\"a\"]}",
                "{\"text\":\"a\",\"html\":\"b\"}",
                "{\"text\":\"a\",\"publishedAt\":\"yesterday\"}",
                "{\"text\":\"a\",\"publishedAt\":{}}",
                "{\"text\":\"a\",\"@class\":\"java.lang.Runtime\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"a\"")) {
            all.add(page("as a page " + json, "application/json", json));
        }
        for (String method : List.of("PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "PROPFIND", "GE<T")) {
            all.add(new HostileRequest(
                    method + " where one posts",
                    method + " /api/pages HTTP/1.1\r\nContent-Type: text/plain",
                    new byte[] {1}));
        }
    }

    private static void injections(List<HostileRequest> all) {
        for (Map.Entry<String, String> value : Map.of(
                        "type", "OWNS')%20DETACH%20DELETE%20n%20//",
                        "limit", "20;MATCH%20(n)%20DETACH%20DELETE%20n",
                        "cursor", "eyJhIjoiJyBPUiAxPTEgLy8ifQ",
                        "since", "2025-01-01'%20OR%201=1",
                        "status", "%24%7Bjndi:ldap://localhost/a%7D",
                        "x", "1")
                .entrySet()) {
            all.add(get("a claim's " + value, "/api/claims?" + value.getKey() + "=" + value.getValue()));
        }
        for (String id : List.of(
                "'%20OR%201=1%20//",
                "%7B%7D)%20DETACH%20DELETE%20n", "%24%7B7*7%7D", "%00", "%0d%0aSet-Cookie:%20a=b")) {
            all.add(get("a page called " + id, "/api/pages/" + id));
            all.add(get("an entity called " + id, "/api/entities/" + id));
        }
    }

    private static void traversals(List<HostileRequest> all) {
        for (String path : List.of(
                "/../../etc/passwd",
                "/browser/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/browser/..%2f..%2fetc%2fpasswd",
                "/browser/..%5c..%5cwindows",
                "/js/....//....//etc/passwd",
                "/api/..;/actuator/env",
                "//etc/passwd",
                "/WEB-INF/web.xml",
                "/application.properties",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/shutdown",
                "/.git/config",
                "/api/pages/..%2f..%2fetc")) {
            all.add(get("the path " + path, path));
        }
    }

    private static void privateAddresses(List<HostileRequest> all) {
        for (String url : List.of(
                "http://127.0.0.1:7687/",
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://0x7f000001/",
                "http://2130706433/",
                "file:///etc/passwd",
                "gopher://localhost/",
                "jar:file:///tmp/a.jar!/",
                "http://user:secret@localhost/")) {
            all.add(page("a page at " + url, "application/json", "{\"url\":\"" + url + "\"}"));
        }
    }

    private static void strangers(List<HostileRequest> all) {
        all.add(new HostileRequest(
                "a page of another site",
                "POST /api/pages HTTP/1.1\r\nContent-Type: text/plain\r\nOrigin: https://evil.example",
                new byte[] {'a'}));
        all.add(new HostileRequest("two hosts", "GET /api/stats HTTP/1.1\r\nHost: evil.example", new byte[0]));
        all.add(new HostileRequest("another host", "GET http://evil.example/api/stats HTTP/1.1", new byte[0]));
        all.add(new HostileRequest("another protocol", "GET /api/stats HTTP/9.9", new byte[0]));
        all.add(new HostileRequest("a header with NUL", "GET /api/stats HTTP/1.1\r\nX: a\u0000b", new byte[0]));
        all.add(new HostileRequest("two lengths", PAGES + "text/plain\r\nContent-Length: 5", new byte[] {'a'}));
        all.add(new HostileRequest(
                "broken chunks",
                PAGES + "text/plain\r\nTransfer-Encoding: chunked",
                "zz\r\nabc".getBytes(StandardCharsets.US_ASCII)));
        all.add(new HostileRequest(
                "an unknown transfer", PAGES + "text/plain\r\nTransfer-Encoding: strange", new byte[] {'a'}));
    }
}
