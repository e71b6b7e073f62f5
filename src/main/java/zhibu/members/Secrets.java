package zhibu.members;

import jakarta.persistence.Embeddable;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import zhibu.shared.Vault;

/** A member's ID number and phone: sealed, and masked for whoever need not know them; by its digest a number is recognised. */
@Embeddable
@NullUnmarked
class Secrets {

    private byte[] idNumberSealed;

    private String idNumberDigest;

    private String idNumberMasked;

    private byte[] phoneSealed;

    private String phoneMasked;

    protected Secrets() {
    }

    Secrets(Particulars said, Vault vault) {
        if (said.has(Particular.ID_NUMBER)) {
            String number = said.get(Particular.ID_NUMBER);
            idNumberSealed = vault.seal(number);
            idNumberDigest = vault.digest(number);
            idNumberMasked = Particular.ID_NUMBER.masked(number);
        }
        if (said.has(Particular.PHONE)) {
            String phone = said.get(Particular.PHONE);
            phoneSealed = vault.seal(phone);
            phoneMasked = Particular.PHONE.masked(phone);
        }
    }

    /** How many of them nobody has told. */
    int blanks() {
        return (int) masked().values().stream().filter(String::isEmpty).count();
    }

    String digest() {
        return idNumberDigest;
    }

    /** In plain. */
    Map<Particular, String> open(Vault vault) {
        return said(idNumberSealed == null ? "" : vault.open(idNumberSealed), phoneSealed == null ? "" : vault.open(phoneSealed));
    }

    Map<Particular, String> masked() {
        return said(idNumberMasked == null ? "" : idNumberMasked, phoneMasked == null ? "" : phoneMasked);
    }

    private static Map<Particular, String> said(String idNumber, String phone) {
        return Map.of(Particular.ID_NUMBER, idNumber, Particular.PHONE, phone);
    }
}
