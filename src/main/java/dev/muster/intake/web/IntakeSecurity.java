package dev.muster.intake.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The intake has no part in signing in: its senders are not people, and their credentials are checked per integration.
 * Nothing here reads a parameter, which would swallow a form body, and nothing redirects.
 */
@Configuration(proxyBeanMethods = false)
class IntakeSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain intake(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/intake/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
