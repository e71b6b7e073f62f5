package zhibu.accounts.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import zhibu.accounts.Accounts;
import zhibu.accounts.web.AuthorizationMatrix.Row;
import zhibu.shared.web.SignedIn;

/** The gate every request passes: sign-in, secure headers, and the authorization matrix. */
@Configuration
class Gate {

    @Bean
    SecurityFilterChain gateChain(HttpSecurity http, Accounts accounts) throws Exception {
        AuthorizationMatrix matrix = AuthorizationMatrix.read();
        KeptForms kept = new KeptForms(matrix);
        SignInAnswers answers = new SignInAnswers(kept);
        return http
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
                    requests.requestMatchers("/assets/**", "/error", "/actuator/health").permitAll();
                    matrix.rows().forEach(row ->
                            requests.requestMatchers(pathPattern(row.method(), row.path())).access(asking(row)));
                    requests.anyRequest().denyAll();
                })
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .addFilterBefore(new CurrentReaderFilter(accounts), AuthorizationFilter.class)
                .addFilterBefore(new OwnPasswordFilter(accounts), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/login").successHandler(answers).failureHandler(answers))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new Refusals(matrix, kept)))
                .headers(headers -> headers
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(
                                CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> asking(Row row) {
        return (authentication, request) -> new AuthorizationDecision(row.open() || mayReach(row, authentication.get()));
    }

    private static boolean mayReach(Row row, Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person && row.mayBeReachedBy(person.reader().roles());
    }
}
