package zhibu.browser;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.shared.web.SignedIn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A secretary reads the standards, on every screen and on paper. */
@BrowserTest
class StandardsJourney {

    @Test
    void theListHasNoBarrierAndPrints(Visitor visitor) {
        visitor.visit("/standards").meetsNoBarrier().photograph("standards-1366").print("standards");
    }

    @Test
    void anEditionHasNoBarrierAndPrints(Visitor visitor) {
        visitor.visit("/standards/1.0").meetsNoBarrier().photograph("edition-1366").print("edition");
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 768, 390})
    void fitsEveryScreen(int width, Visitor visitor) {
        visitor.visit("/standards").fits(width).photograph("standards-" + width);
        visitor.visit("/standards/1.0").fits(width).photograph("edition-" + width);
    }

    @Test
    void theOverviewLeadsToTheItem(Visitor visitor) {
        visitor.visit("/standards").page().getByText("10 会风严谨").click();

        assertThat(visitor.page().locator("#item-10")).isInViewport();
    }

    /** Makes every visitor of these pages a secretary, without signing in. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OpenDoor {

        private static final Reader SECRETARY = new Reader(new AccountId(1), "林青", Set.of(Role.SECRETARY),
                Scope.of(new BranchId(7)), Scope.of(new BranchId(7)));

        @Bean
        @Order(0)
        SecurityFilterChain openStandards(HttpSecurity http) {
            return http.securityMatcher("/standards", "/standards/**")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .addFilterBefore((request, response, chain) -> {
                        SecurityContextHolder.getContext().setAuthentication(secretary());
                        chain.doFilter(request, response);
                    }, AuthorizationFilter.class)
                    .build();
        }

        private static TestingAuthenticationToken secretary() {
            SignedIn person = () -> SECRETARY;
            TestingAuthenticationToken token = new TestingAuthenticationToken(person, "");
            token.setAuthenticated(true);
            return token;
        }
    }
}
