package zhibu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator.FilterOptions;
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
import org.springframework.test.context.ActiveProfiles;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.Scope;
import zhibu.shared.web.SignedIn;

/** Every component in every state, at every size and on paper. */
@BrowserTest
@ActiveProfiles("dev")
class ComponentsJourney {

    @Test
    void hasNoBarrierAndPrints(Visitor visitor) {
        visitor.visit("/_components").meetsNoBarrier().photograph("components-1366").print("components");
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 1366, 768, 683, 390})
    void fitsEveryScreen(int width, Visitor visitor) {
        visitor.visit("/_components").fits(width).photograph("components-" + width);
    }

    @Test
    void aRefusedFormIsReadFromItsSummaryWhichLeadsToTheFields(Visitor visitor) {
        visitor.visit("/_components");

        assertThat(visitor.page().locator("[data-error-summary]")).isFocused();
        visitor.page().locator("[data-error-summary] a").filter(new FilterOptions().setHasText("地点")).click();
        assertThat(visitor.page().locator("#place")).isFocused();
    }

    @Test
    void anErrorPageHasNoBarrierEither(Visitor visitor) {
        visitor.visit("/_nowhere").meetsNoBarrier().fits(390).photograph("error-404");
    }

    @Test
    void theFirstTabLeadsPastTheNavigation(Visitor visitor) {
        visitor.visit("/_nowhere").page().keyboard().press("Tab");

        assertThat(visitor.page().getByText("跳到正文")).isFocused();
    }

    @Test
    void whatAVisitorMustNeverMeetIsNoticed(Visitor visitor) {
        visitor.page().setContent("<html><title>x</title><img src=x><p style='inline-size: 2000px'>x");

        assertThatThrownBy(visitor::meetsNoBarrier).hasMessageContaining("image-alt");
        assertThatThrownBy(() -> visitor.fits(390)).hasMessageContaining("overflow");
    }

    /** Makes every visitor of these pages a secretary, without signing in. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OpenDoor {

        private static final Reader SECRETARY = new Reader(new AccountId(1), "林青", Set.of(Role.SECRETARY),
                Scope.of(new BranchId(7)), Scope.of(new BranchId(7)));

        @Bean
        @Order(0)
        SecurityFilterChain patternBook(HttpSecurity http) {
            return http.securityMatcher("/_*", "/error")
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
