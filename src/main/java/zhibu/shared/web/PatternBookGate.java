package zhibu.shared.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the pattern book to whoever builds pages (profile {@code dev} only); it holds no records. */
@Configuration(proxyBeanMethods = false)
@Profile("dev")
class PatternBookGate {

    @Bean
    @Order(1)
    SecurityFilterChain patternBookChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/_components").authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }
}
