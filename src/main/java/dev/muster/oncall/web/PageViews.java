package dev.muster.oncall.web;

import dev.muster.communication.Notification;
import dev.muster.communication.Notifications;
import dev.muster.communication.Purpose;
import dev.muster.oncall.Page;
import dev.muster.oncall.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pages of an incident with the messages that carried them. */
@Component
class PageViews {

    private final Pages pages;
    private final Notifications notifications;

    PageViews(Pages pages, Notifications notifications) {
        this.pages = pages;
        this.notifications = notifications;
    }

    List<PageView> of(String incident) {
        Map<String, List<Notification>> messages = new HashMap<>();
        return pages.of(incident).stream()
                .map(page -> PageView.of(
                        page,
                        sentFor(
                                page,
                                messages.computeIfAbsent(
                                        page.messageKey(), key -> notifications.told(incident, Purpose.PAGE, key)))))
                .toList();
    }

    private static List<Notification> sentFor(Page page, List<Notification> messages) {
        return messages.stream()
                .filter(message -> message.person().equals(page.person()))
                .toList();
    }
}
