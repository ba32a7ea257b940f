package org.redthread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.redthread.access.Account;
import org.redthread.access.Accounts;
import org.redthread.query.WrongInput;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another password, by who knows the one there is. */
@RestController
class OwnPasswordController {
    private static final String PATH = "/api/me/password";

    private final Accounts accounts;
    private final Trail trail;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OwnPasswordController(Accounts accounts, Trail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    /** @param password of at least 12 letters */
    record Asked(String old, String password) {
        /** Neither must reach a log. */
        @Override
        public String toString() {
            return "another password";
        }
    }

    /** Where a password can be guessed as at the login. */
    static boolean isAsked(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getServletPath().equals(PATH);
    }

    /** Ends the account's sessions but this one; its keys stay. */
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Asked asked, HttpServletRequest request, HttpServletResponse response) {
        AccountsController.requireOn(accounts);
        Caller caller = Caller.current().orElseThrow();
        String name = caller.account().name();
        if (asked.old() == null || asked.password() == null) {
            throw new WrongInput("send the password as it is as old, and the new one as password");
        }
        if (accounts.withPassword(name, asked.old()).isEmpty()) {
            trail.login(request, name, false);
            throw new WrongInput("old is not the password of " + name);
        }
        Account after = AccountsController.sound(() -> accounts.change(name, null, asked.password()));
        trail.changed(List.of(name), null, "new password");
        if (caller.key() == null) {
            stayLoggedIn(after, request, response);
        }
    }

    /** Under another number, as after a login. */
    private void stayLoggedIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Caller.of(account));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        sessions.saveContext(context, request, response);
    }
}
