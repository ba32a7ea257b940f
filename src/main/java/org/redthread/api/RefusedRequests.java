package org.redthread.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What the web server refuses before it reaches Spring, such as {@code %2F} in a path, is answered as a problem like the
 * rest. Public because Tomcat makes it, by its name.
 */
public final class RefusedRequests extends ErrorReportValve {
    /** To Tomcat a method or a version that nobody speaks is its own fault. */
    private static final Set<HttpStatus> ASKED_TOO_MUCH =
            EnumSet.of(HttpStatus.NOT_IMPLEMENTED, HttpStatus.HTTP_VERSION_NOT_SUPPORTED);

    @Configuration(proxyBeanMethods = false)
    static class Installed {
        @Bean
        TomcatContextCustomizer refusedRequests() {
            return context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(RefusedRequests.class.getName());
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (ASKED_TOO_MUCH.contains(status)) {
            status = HttpStatus.BAD_REQUEST;
            response.setStatus(status.value());
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getReporter()
                    .write(
                            """
                            {"title":"%s","status":%d,"detail":"the web server does not take this request: \
                            send HTTP/1.1, and a path without encoded slash, backslash or NUL"}"""
                                    .formatted(status.getReasonPhrase(), status.value()));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
