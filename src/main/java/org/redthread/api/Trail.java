package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.redthread.access.Accounts;
import org.redthread.access.AuditEntry;
import org.redthread.access.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes in the audit log what the current caller has changed. A call that says nothing of itself is noted all the same when it
 * went well, unless it only asks. Without accounts there is nobody to name, and nothing is noted.
 */
@Component
class Trail implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String NOTED = Trail.class.getName();
    private static final int MOST = 200;

    private final Accounts accounts;
    private final AuditLog log;

    Trail(Accounts accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * Something was changed.
     *
     * @param before what it was, in short; null for what is new
     * @param after what it is; null for what is gone
     */
    void changed(List<String> ids, String before, String after) {
        HttpServletRequest request = request();
        request.setAttribute(NOTED, true);
        Caller caller = Caller.current().orElse(null);
        if (accounts.areOn() && caller != null) {
            add(request, caller.account().name(), caller.key(), ids, before, after);
        }
    }

    /** This call only tried out what a change would be. */
    void nothingChanged() {
        request().setAttribute(NOTED, true);
    }

    /** Names that no account has stay out: they may be passwords, typed into the wrong field. */
    void login(HttpServletRequest request, String name, boolean welcome) {
        if (name != null && accounts.find(name).isPresent()) {
            add(request, welcome ? name : null, null, List.of(name), null, welcome ? "logged in" : "wrong password");
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!ASKING.contains(request.getMethod())
                && response.getStatus() < 400
                && request.getAttribute(NOTED) == null) {
            changed(List.of(), null, null);
        }
    }

    private void add(HttpServletRequest request, String by, String key, List<String> ids, String before, String after) {
        log.add(new AuditEntry(
                Instant.now().toString(),
                by,
                key,
                request.getRemoteAddr(),
                request.getMethod() + " " + shortened(request.getRequestURI()),
                ids,
                shortened(before),
                shortened(after)));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static String shortened(String text) {
        return text == null || text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }
}
