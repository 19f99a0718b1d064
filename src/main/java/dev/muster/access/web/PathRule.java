package dev.muster.access.web;

import dev.muster.access.Group;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may use the paths of one pattern.
 *
 * @param use reading, changing or both
 * @param pattern the paths, as in a controller
 * @param audience whether everybody, every signed-in person or some groups
 * @param groups the groups when the audience is some of them
 */
record PathRule(Use use, PathPattern pattern, Audience audience, Set<Group> groups) {

    enum Use {
        READ,
        CHANGE,
        ANY;

        boolean covers(HttpMethod method) {
            boolean reads = method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
            return this == ANY || (this == READ) == reads;
        }
    }

    enum Audience {
        EVERYBODY,
        SIGNED_IN,
        GROUPS
    }

    static PathRule open(Use use, String pattern) {
        return new PathRule(use, parse(pattern), Audience.EVERYBODY, Set.of());
    }

    static PathRule signedIn(Use use, String pattern) {
        return new PathRule(use, parse(pattern), Audience.SIGNED_IN, Set.of());
    }

    static PathRule only(Use use, String pattern, Group... groups) {
        return new PathRule(use, parse(pattern), Audience.GROUPS, Set.of(groups));
    }

    boolean matches(HttpMethod method, String path) {
        return use.covers(method) && pattern.matches(PathContainer.parsePath(path));
    }

    String[] roles() {
        return groups.stream().map(Group::role).toArray(String[]::new);
    }

    private static PathPattern parse(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
