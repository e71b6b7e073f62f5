package zhibu.accounts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import zhibu.shared.web.SecretForms;

/** Finds in a request that can't be let in the form that must not be lost, and answers with a page that keeps it. */
final class KeptForms {

    /** The hidden field in which the sign-in page carries a form. */
    static final String PARCEL = "_parcel";

    /** The request attribute that hands a form to its page. */
    static final String FOUND = "zhibu.kept-form";

    /** As our addresses are: nothing encoded, no dots alone, no second slash. */
    private static final Pattern ADDRESS = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final AuthorizationMatrix matrix;

    KeptForms(AuthorizationMatrix matrix) {
        this.matrix = matrix;
    }

    /** The form this request brought, or the one its sign-in page carried; none unless one of our own pages sent it. */
    Optional<KeptForm> in(HttpServletRequest request) {
        if (!fromOwnPage(request)) {
            return Optional.empty();
        }
        String parcel = request.getParameter(PARCEL);
        return (parcel == null ? sent(request) : Parcel.open(parcel)).filter(this::mayBeKept);
    }

    /** Whether the browser itself says that one of our own pages sent this; old ones name the origin only. */
    static boolean fromOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? OWN_SITE.contains(site) : ownOrigin(request).equals(request.getHeader("Origin"));
    }

    private static String ownOrigin(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequestUri(request).replacePath("").build().toUriString();
    }

    /** Who forged the writer would only hide his own text from himself. */
    private static Optional<KeptForm> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FormWriter.FIELD))
                .map(writer -> new KeptForm(writer, address(request), fields(request), files(request)));
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static List<KeptForm.Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(sent -> Arrays.stream(sent.getValue()).map(value -> new KeptForm.Field(sent.getKey(), value))).toList();
    }

    private static List<KeptForm.ChosenFile> files(HttpServletRequest request) {
        try {
            return isMultipart(request.getContentType()) ? request.getParts().stream().filter(KeptForms::isFile)
                    .map(part -> new KeptForm.ChosenFile(part.getName(), part.getSubmittedFileName())).toList() : List.of();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    private static boolean isMultipart(@Nullable String type) {
        return type != null && type.startsWith("multipart/form-data");
    }

    private static boolean isFile(Part part) {
        return part.getSubmittedFileName() != null;
    }

    private boolean mayBeKept(KeptForm form) {
        return ADDRESS.matcher(form.address()).matches() && !SecretForms.isSentTo(form.address())
                && matrix.rows().stream().anyMatch(row -> row.takesFormsAt(form.address()))
                && Parcel.pack(form).length() <= Parcel.LONGEST;
    }

    /** Shows the form, or the sign-in page that keeps it, in answer to this very request. */
    static void show(KeptForm form, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(FOUND, form);
        request.getRequestDispatcher(ContinuationPage.PATH).forward(request, response);
    }
}
