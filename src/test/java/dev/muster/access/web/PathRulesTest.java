package dev.muster.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.support.MusterTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Every mapping of the running application has a rule, so that a new one cannot be forgotten. */
@MusterTest
class PathRulesTest {

    @Autowired
    List<AbstractHandlerMethodMapping<RequestMappingInfo>> mappings;

    @Test
    void everyMappingHasARule() {
        Set<String> withoutRule = new TreeSet<>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> {
                    Set<RequestMethod> methods =
                            info.getMethodsCondition().getMethods().isEmpty()
                                    ? Set.of(RequestMethod.GET, RequestMethod.POST)
                                    : info.getMethodsCondition().getMethods();
                    for (String pattern : info.getPatternValues()) {
                        String path =
                                pattern.replaceAll("\\{\\*[^}]*}|\\*\\*", "any").replaceAll("\\{[^}]*}", "any");
                        for (RequestMethod method : methods) {
                            if (PathRules.ruleFor(HttpMethod.valueOf(method.name()), path)
                                    .isEmpty()) {
                                withoutRule.add(method + " " + pattern);
                            }
                        }
                    }
                });

        assertThat(withoutRule.stream()
                        .filter(path -> !path.contains("/actuator"))
                        .collect(Collectors.toSet()))
                .as("mappings without a rule in PathRules")
                .isEmpty();
    }
}
