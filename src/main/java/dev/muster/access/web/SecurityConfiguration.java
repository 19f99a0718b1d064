package dev.muster.access.web;

import dev.muster.access.EngineSession;
import dev.muster.access.EngineSession.Surface;
import dev.muster.access.People;
import java.net.URI;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three surfaces, each with its way to sign in: programs with HTTP Basic and no session, Camunda's web applications and
 * Muster's pages with one shared session. Who may use which path is {@link PathRules}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
            + "style-src 'self'; script-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    private final People people;
    private final EngineSession engine;
    private final PasswordSignIn passwords;
    private final RefusedRequest refused;
    private final URI publicUrl;

    SecurityConfiguration(
            People people,
            EngineSession engine,
            PasswordSignIn passwords,
            RefusedRequest refused,
            @Value("${muster.public-url}") URI publicUrl) {
        this.people = people;
        this.engine = engine;
        this.passwords = passwords;
        this.refused = refused;
        this.publicUrl = publicUrl;
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        http.securityMatcher(paths("/engine-rest/**"));
        programs(http);
        return common(http, Surface.ENGINE).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher(paths("/api/**", "/v2/**", "/actuator/**", "/v3/api-docs/**"));
        programs(http);
        http.securityContext(context -> context.securityContextRepository(new ReadersSession()));
        return common(http, Surface.MUSTER).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        RequestMatcher api = request -> request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
        http.securityMatcher(paths("/camunda/**"))
                // Camunda's own filters send the content security policy and check the CSRF token here.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny))
                .formLogin(form -> form.loginPage("/login"))
                .logout(logout -> logout.logoutRequestMatcher(WebappSignIn::isSignOut)
                        .logoutSuccessHandler((request, response, person) -> response.setStatus(200)))
                .addFilterBefore(new SetupGuard(refused), HeaderWriterFilter.class)
                .addFilterBefore(new WebappSignIn(people), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(refused, api)
                        .accessDeniedHandler(refused));
        return common(http, Surface.ENGINE).build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        return common(http, Surface.MUSTER).build();
    }

    /** Patterns for the whole path; the plain text form would leave out paths of other servlets than Spring's own. */
    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    private void programs(HttpSecurity http) throws Exception {
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(
                        AbstractHttpConfigurer
                                ::disable) // no session to ride on: see ForeignOriginFilter and ReadersSession
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .requestCache(AbstractHttpConfigurer::disable);
    }

    private HttpSecurity common(HttpSecurity http, Surface surface) throws Exception {
        return http.authenticationProvider(passwords)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new PathRuleAuthorization()))
                .addFilterBefore(new ForeignOriginFilter(publicUrl, refused), HeaderWriterFilter.class)
                .addFilterBefore(new FreshMembershipFilter(people), AuthorizationFilter.class)
                .addFilterAfter(new ActingPersonFilter(people, engine, surface), AuthorizationFilter.class);
    }
}
