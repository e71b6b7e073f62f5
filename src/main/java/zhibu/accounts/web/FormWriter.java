package zhibu.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import zhibu.shared.web.SignedIn;

/** Writes into every form, beside the token, on whose page it stands: only he is shown what was typed once the session has ended. */
final class FormWriter implements RequestDataValueProcessor {

    /** The hidden field with the account. */
    static final String FIELD = "_writer";

    private final RequestDataValueProcessor token;

    FormWriter(RequestDataValueProcessor token) {
        this.token = token;
    }

    /** Forms without a token change nothing, so nothing in them is lost. */
    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> hidden = token.getExtraHiddenFields(request);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (hidden == null || hidden.isEmpty() || authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return hidden;
        }
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.put(FIELD, person.reader().account().toString());
        return all;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return token.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return token.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return token.processUrl(request, url);
    }
}
