package zhibu.accounts.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import zhibu.accounts.AccountUser;
import zhibu.accounts.Accounts;

/** Tells the accounts which sign-ins succeeded and which failed. */
@Component
class SignIns {

    private final Accounts accounts;

    SignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void succeeded(InteractiveAuthenticationSuccessEvent event) {
        accounts.signedIn(((AccountUser) event.getAuthentication().getPrincipal()).id());
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        accounts.failed(event.getAuthentication().getName());
    }
}
