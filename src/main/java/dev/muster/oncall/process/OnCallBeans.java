package dev.muster.oncall.process;

import dev.muster.catalog.Catalog;
import dev.muster.communication.Announcements;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.oncall.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of the plain types of on-call. */
@Configuration(proxyBeanMethods = false)
class OnCallBeans {

    @Bean
    Paging paging(Catalog catalog, Incidents incidents, Announcements announcements, Timeline timeline) {
        return new Paging(catalog, incidents, announcements, timeline);
    }
}
