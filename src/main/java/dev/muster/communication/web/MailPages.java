package dev.muster.communication.web;

import dev.muster.communication.channel.EmailChannel;
import dev.muster.communication.channel.MailFolder;
import dev.muster.communication.channel.StoredMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The mail that was written to files because no mail server is configured; without such a folder there is no page. */
@Controller
@RequestMapping("/mail")
class MailPages {

    private static final int MOST = 200;

    private final EmailChannel email;

    MailPages(EmailChannel email) {
        this.email = email;
    }

    @GetMapping
    String list(Model model) throws IOException {
        MailFolder mails = folder();
        List<String> names = mails.names();
        model.addAttribute("total", names.size());
        model.addAttribute(
                "mails",
                names.stream()
                        .limit(MOST)
                        .map(name -> read(mails, name))
                        .flatMap(Optional::stream)
                        .toList());
        return "mail";
    }

    @GetMapping("/{name}")
    String one(@PathVariable String name, Model model) throws IOException {
        model.addAttribute("mail", folder().open(name).orElseThrow(MailPages::notFound));
        return "mail-message";
    }

    private MailFolder folder() {
        return email.folder().orElseThrow(MailPages::notFound);
    }

    private static Optional<StoredMail> read(MailFolder mails, String name) {
        try {
            return mails.open(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
