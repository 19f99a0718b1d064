package dev.muster.access.web;

import dev.muster.access.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs in to the pages too whoever signs in with the form inside Tasklist, Cockpit or Admin.
 *
 * <p>The web applications show that form by themselves when a session has ended in an open browser tab.
 */
class WebappSignIn extends OncePerRequestFilter {

    private static final Pattern SIGN_IN = Pattern.compile(".*/camunda/api/admin/auth/user/[^/]+/login/[^/]+");
    private static final Pattern SIGN_OUT = Pattern.compile(".*/camunda/api/admin/auth/user/[^/]+/logout");

    private final People people;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    WebappSignIn(People people) {
        this.people = people;
    }

    static boolean isSignOut(HttpServletRequest request) {
        return isPost(request) && SIGN_OUT.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isPost(request) || !SIGN_IN.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = request.getParameter("username"); // before the body is read to its end
        chain.doFilter(request, response);
        if (name != null && response.getStatus() == HttpServletResponse.SC_OK) {
            people.find(name).ifPresent(person -> {
                SecurityContext context = new SecurityContextImpl(SignedIn.token(person));
                SecurityContextHolder.setContext(context);
                sessions.saveContext(context, request, response);
            });
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }
}
