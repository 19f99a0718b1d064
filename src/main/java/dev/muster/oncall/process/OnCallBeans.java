package dev.muster.oncall.process;

import dev.muster.catalog.Accounts;
import dev.muster.catalog.Catalog;
import dev.muster.communication.Announcements;
import dev.muster.incident.Incidents;
import dev.muster.incident.Timeline;
import dev.muster.oncall.Coverage;
import dev.muster.oncall.OnCall;
import dev.muster.oncall.Overriding;
import dev.muster.oncall.Pages;
import dev.muster.oncall.Paging;
import dev.muster.oncall.Schedules;
import dev.muster.oncall.ShiftOverrides;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of the plain types of on-call. */
@Configuration(proxyBeanMethods = false)
class OnCallBeans {

    @Bean
    OnCall onCall(Catalog catalog, Accounts accounts, Schedules schedules, ShiftOverrides overrides) {
        return new OnCall(catalog, accounts, schedules, overrides);
    }

    @Bean
    Coverage coverage(Catalog catalog, Schedules schedules, OnCall onCall) {
        return new Coverage(catalog, schedules, onCall);
    }

    @Bean
    Overriding overriding(Catalog catalog, Schedules schedules, ShiftOverrides overrides, Clock clock) {
        return new Overriding(catalog, schedules, overrides, clock);
    }

    @Bean
    Paging paging(
            Catalog catalog,
            OnCall onCall,
            Incidents incidents,
            Announcements announcements,
            Pages pages,
            Timeline timeline,
            Clock clock) {
        return new Paging(catalog, onCall, incidents, announcements, pages, timeline, clock);
    }
}
