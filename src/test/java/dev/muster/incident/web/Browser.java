package dev.muster.incident.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser without a screen: asks for pages as one of the demo people and reads what came. */
final class Browser {

    private final MockMvc mvc;

    Browser(WebApplicationContext context) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    Document open(String person, String address) throws Exception {
        MockHttpServletResponse response = request(person, address);
        if (response.getStatus() != 200) {
            throw new AssertionError(address + " answered " + response.getStatus());
        }
        return document(response);
    }

    MockHttpServletResponse request(String person, String address) throws Exception {
        return perform(get(URI.create(address)), person);
    }

    /** What a poll of the page asks for. */
    Document refresh(String person, String address) throws Exception {
        return document(perform(get(URI.create(address)).header("HX-Request", "true"), person));
    }

    MockHttpServletResponse send(String person, String address, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(csrf());
        form.forEach(request::param);
        return perform(request, person);
    }

    MockHttpServletResponse sendWithoutToken(String person, String address) throws Exception {
        return perform(post(address), person);
    }

    static Document document(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String person) throws Exception {
        return mvc.perform(request.accept(MediaType.TEXT_HTML)
                        .with(user(person).password("demo").roles(person.toUpperCase(Locale.ROOT))))
                .andReturn()
                .getResponse();
    }
}
