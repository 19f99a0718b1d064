package dev.muster.access.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has started the demo where to go and under which names. */
@Component
@Profile("demo")
class WhereToGo {

    private static final Logger LOG = LoggerFactory.getLogger(WhereToGo.class);

    private final String publicUrl;

    WhereToGo(@Value("${muster.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("""
                Muster is ready, as a demo for this machine only.

                  Incidents   {}/
                  Tasklist    {}/camunda/app/tasklist/
                  Cockpit     {}/camunda/app/cockpit/
                  Mail        {}/mail
                  API         {}/swagger-ui.html

                  Sign in as  responder, commander, communications, approver, owner, auditor, manager or admin
                  Password    demo
                """, publicUrl, publicUrl, publicUrl, publicUrl, publicUrl);
    }
}
