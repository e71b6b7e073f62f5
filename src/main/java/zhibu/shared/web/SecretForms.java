package zhibu.shared.web;

/** The forms with passwords in them: what is typed there is never shown again, however they end. */
public final class SecretForms {

    private SecretForms() {
    }

    /** Whether a form sent to {@code address} holds passwords; all those addresses end alike, which {@code TemplateTests} sees to. */
    public static boolean isSentTo(String address) {
        return address.endsWith("/password");
    }
}
