package dev.muster.engine.web;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Camunda's web applications behind the application's own sign-in. */
@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    /** After Spring Security's filters (-100) and before Camunda's, which read what this one puts into the session. */
    private static final int BETWEEN_SECURITY_AND_CAMUNDA = 0;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappPerson() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebappPerson.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(BETWEEN_SECURITY_AND_CAMUNDA);
        return registration;
    }
}
