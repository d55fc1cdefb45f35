package jinhuo.portal.shared;

import org.springframework.http.HttpMethod;

/**
 * One line of {@link AccessRules}.
 *
 * @param method of the request
 * @param path pattern as in the OpenAPI description
 * @param who may call it
 */
public record AccessRule(HttpMethod method, String path, Who who) {

    static AccessRule rule(HttpMethod method, String path, Who who) {
        return new AccessRule(method, path, who);
    }
}
