package dev.muster.engine.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Filters of the API; they come after the sign-in, since a key belongs to a person. */
@Configuration(proxyBeanMethods = false)
class ApiFilters {

    private static final String API = "/api/v1/*";

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            RecordedAnswers answers, PlatformTransactionManager transactions, ObjectMapper json) {
        FilterRegistrationBean<IdempotencyFilter> filter = new FilterRegistrationBean<>(
                new IdempotencyFilter(answers, new TransactionTemplate(transactions), json));
        filter.addUrlPatterns(API);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return filter;
    }

    /** ETags over what is answered: clocks change with time, so a version counter would say "unchanged" wrongly. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(API);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 5);
        return filter;
    }
}
