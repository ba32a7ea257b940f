package org.redthread.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** One request, to a checked address, within its time and size. Keeps no cookies and follows nothing by itself. */
final class Web implements AutoCloseable {
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final Timeout SILENCE = Timeout.ofSeconds(10);

    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-clock");
        thread.setDaemon(true);
        return thread;
    });

    Web(Limits limits, String userAgent) {
        Http1Config headers = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedAddresses(limits.addresses()))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(headers)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(SILENCE)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** {@code location}: where it leads to, when the answer is a redirect, else null; {@code content} is null where it was too long. */
    record Answer(int status, String location, String contentType, byte[] content) {}

    /** @throws IOException also when the time is over, with bytes still dripping in or not */
    Answer get(URI address, int mostBytes, Duration time) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader(
                HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5");
        ScheduledFuture<?> end = clock.schedule(request::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(response, mostBytes, request));
        } finally {
            end.cancel(false);
        }
    }

    private static Answer answer(ClassicHttpResponse response, int mostBytes, HttpGet request) throws IOException {
        byte[] content = {};
        if (response.getEntity() != null) {
            InputStream body = response.getEntity().getContent();
            content = body.readNBytes(mostBytes + 1);
            if (content.length > mostBytes) {
                // or the client would read on to its end, to use the connection again
                request.cancel();
                content = null;
            }
        }
        return new Answer(
                response.getCode(),
                value(response, HttpHeaders.LOCATION),
                value(response, HttpHeaders.CONTENT_TYPE),
                content);
    }

    private static String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
