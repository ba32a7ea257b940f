package org.redthread.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import org.redthread.access.Accounts;
import org.redthread.access.AuditLog;
import org.redthread.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and how. The same rules hold without accounts; there whoever asks is an admin. */
@Configuration(proxyBeanMethods = false)
class Security {
    static final String LOGIN_PAGE = "/login.html";
    private static final String LOGIN = "/login";

    @Bean
    Accounts accounts(@Value("${redthread.data}") Path data) {
        return new Accounts(data);
    }

    /** Each filter of each request as an observation of its own takes longer than the filters. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AuditLog auditLog(@Value("${redthread.data}") Path data) {
        return new AuditLog(data);
    }

    static boolean isLogin(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getServletPath().equals(LOGIN);
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            Accounts accounts,
            Refusals refusals,
            Trail trail,
            @Value("${redthread.requests-per-minute}") int requestsPerMinute) {
        http.authorizeHttpRequests(Security::rules)
                .headers(Security::headers)
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(
                        each -> each.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new WhoAsks(accounts), UsernamePasswordAuthenticationFilter.class);
        if (accounts.areOn()) {
            http.addFilterBefore(
                            new Limits(requestsPerMinute, refusals::tooMany),
                            UsernamePasswordAuthenticationFilter.class)
                    .authenticationProvider(new Passwords(accounts))
                    .csrf(Security::csrf)
                    .formLogin(form -> form.loginPage(LOGIN_PAGE)
                            .loginProcessingUrl(LOGIN)
                            .successHandler((request, response, caller) -> {
                                trail.login(request, caller.getName(), true);
                                response.setStatus(HttpStatus.NO_CONTENT.value());
                            })
                            .failureHandler((request, response, e) -> {
                                trail.login(request, request.getParameter("username"), false);
                                refusals.wrongLogin(request, response, e);
                            }))
                    .logout(out -> out.logoutSuccessHandler(
                            new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
        } else {
            // ForeignPages keeps out what other sites' pages ask
            http.csrf(CsrfConfigurer::disable);
        }
        return http.build();
    }

    /** The README's table says the same, and a test compares the two. What is not listed is an admin's. */
    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry may) {
        String reader = Role.reader.name();
        String admin = Role.admin.name();
        // what goes on with a request that was let in
        may.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/error")
                .denyAll()
                .requestMatchers(
                        "/browser",
                        "/",
                        "/index.html",
                        "/swagger-ui.html",
                        "/swagger-ui/**",
                        "/v3/api-docs.yaml",
                        "/v3/api-docs/**")
                .hasAuthority(reader)
                .requestMatchers(
                        LOGIN,
                        LOGIN_PAGE,
                        "/js/**",
                        "/*.css",
                        "/*.svg",
                        "/webjars/**",
                        "/browser/**",
                        "/actuator/health/**")
                .permitAll()
                .requestMatchers("/mcp", "/actuator/prometheus")
                .hasAuthority(reader)
                .requestMatchers("/api/accounts/**", "/api/audit")
                .hasAuthority(admin)
                .requestMatchers(HttpMethod.DELETE, "/api/pages/**", "/api/lists/**", "/api/rereading")
                .hasAuthority(admin)
                .requestMatchers(HttpMethod.POST, "/api/rereading")
                .hasAuthority(admin)
                .requestMatchers(HttpMethod.POST, "/api/me/password")
                .hasAuthority(reader)
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAuthority(reader)
                .requestMatchers(HttpMethod.HEAD, "/api/**")
                .hasAuthority(reader)
                .requestMatchers("/api/**")
                .hasAuthority(Role.editor.name())
                .anyRequest()
                .hasAuthority(admin);
    }

    /** A program with a key has nothing that a page of another site could make a browser send. */
    private static void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(each -> each.sameSite("Lax"));
        csrf.spa()
                .csrfTokenRepository(cookie)
                .requireCsrfProtectionMatcher(request -> !HttpMethod.GET.matches(request.getMethod())
                        && !HttpMethod.HEAD.matches(request.getMethod())
                        && (isLogin(request) || request.getSession(false) != null));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        // Etags says what may be kept
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .httpStrictTransportSecurity(tls -> tls.includeSubDomains(false))
                .addHeaderWriter(new SafeHeaders());
    }
}
