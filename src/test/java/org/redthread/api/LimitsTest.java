package org.redthread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redthread.access.Account;
import org.redthread.access.Role;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class LimitsTest {
    private static final int PER_MINUTE = 30;

    private final List<Limits.Refused> refused = new ArrayList<>();
    private final Limits limits = new Limits(PER_MINUTE, refused::add);

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void measuresEachAddressOfNobodyKnownByItself() throws Exception {
        assertThat(letIn(PER_MINUTE + 5, "192.0.2.1")).isEqualTo(PER_MINUTE);
        assertThat(refused.get(0).seconds()).isBetween(1L, 60L);
        assertThat(letIn(1, "192.0.2.2")).isEqualTo(1);
    }

    @Test
    void measuresAnAccountAndEachOfItsKeysWhereverTheyAskFrom() throws Exception {
        Account anna = new Account("anna", Role.reader, "", "");
        SecurityContextHolder.getContext().setAuthentication(Caller.of(anna));
        assertThat(letIn(PER_MINUTE, "192.0.2.1") + letIn(5, "192.0.2.2")).isEqualTo(PER_MINUTE);
        SecurityContextHolder.getContext().setAuthentication(Caller.of(anna, "key"));
        assertThat(letIn(1, "192.0.2.1")).isEqualTo(1);
    }

    @Test
    void letsNobodyGuessManyPasswordsFromOneAddressOrOfOneAccount() throws Exception {
        int tried = 0;
        for (int i = 0; i < 20; i++) {
            tried += login("name" + i, "192.0.2.1");
        }
        assertThat(tried).isEqualTo(10);
        tried = 0;
        for (int i = 0; i < 20; i++) {
            tried += login("anna", "192.0.2." + (10 + i));
        }
        assertThat(tried).isEqualTo(10);
        tried = 0;
        SecurityContextHolder.getContext().setAuthentication(Caller.of(new Account("ben", Role.reader, "", "")));
        for (int i = 0; i < 20; i++) {
            MockHttpServletRequest own = new MockHttpServletRequest("POST", "/api/me/password");
            own.setServletPath("/api/me/password");
            tried += comesIn(own, "192.0.2." + (40 + i));
        }
        assertThat(tried).isEqualTo(10);
    }

    private int login(String name, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        request.setParameter("username", name);
        return comesIn(request, address);
    }

    private int letIn(int requests, String address) throws Exception {
        int in = 0;
        for (int i = 0; i < requests; i++) {
            in += comesIn(new MockHttpServletRequest("GET", "/api/claims"), address);
        }
        return in;
    }

    private int comesIn(MockHttpServletRequest request, String address) throws Exception {
        request.setRemoteAddr(address);
        MockFilterChain chain = new MockFilterChain();
        limits.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() == null ? 0 : 1;
    }
}
