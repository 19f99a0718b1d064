package dev.muster.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Decides by the {@link PathRules}; no rule means no. */
class PathRuleAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationManager<RequestAuthorizationContext> SIGNED_IN =
            AuthenticatedAuthorizationManager.authenticated();

    @Override
    public AuthorizationResult authorize(Supplier<Authentication> person, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return PathRules.ruleFor(HttpMethod.valueOf(request.getMethod()), path)
                .map(rule -> decide(rule, person, context))
                .orElseGet(() -> new AuthorizationDecision(false));
    }

    /** Older interface of the same decision. */
    @Override
    @Deprecated
    public AuthorizationDecision check(Supplier<Authentication> person, RequestAuthorizationContext context) {
        return new AuthorizationDecision(authorize(person, context).isGranted());
    }

    private static AuthorizationResult decide(
            PathRule rule, Supplier<Authentication> person, RequestAuthorizationContext context) {
        return switch (rule.audience()) {
            case EVERYBODY -> new AuthorizationDecision(true);
            case SIGNED_IN -> SIGNED_IN.authorize(person, context);
            case GROUPS ->
                AuthorityAuthorizationManager.hasAnyRole(rule.roles()).authorize(person, context);
        };
    }
}
