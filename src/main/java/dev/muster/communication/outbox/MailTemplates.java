package dev.muster.communication.outbox;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates of mail, each in text and in HTML. The engine is its own, because a mail has neither a request nor
 * the reader's language.
 */
@Component
class MailTemplates {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final MailWords words;

    MailTemplates(MailWords words) {
        this.words = words;
        templates.setTemplateEngineMessageSource(words.source());
        templates.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
        templates.addTemplateResolver(resolver(".html", TemplateMode.HTML));
    }

    MailText fill(String template, String subject, Map<String, Object> facts) {
        Context context = new Context(words.language(), facts);
        String plain = templates.process(template + ".txt", context).strip().replaceAll("\n{3,}", "\n\n") + "\n";
        return new MailText(subject, plain, templates.process(template + ".html", context));
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
