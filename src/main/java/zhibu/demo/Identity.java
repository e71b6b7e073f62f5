package zhibu.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import zhibu.members.IdNumber;
import zhibu.members.Particular;
import zhibu.shared.Vault;

/** The ID number and phone of a member of the demo city: well formed, but of a place and a network that don't exist. */
record Identity(String number, String phone) {

    private static final String PLACE = "99";
    private static final String NETWORK = "199";
    private static final int NUMBERS = 10_000;
    private static final int SEQUENCES = 500;

    /** Another one for every member. */
    static Identity of(long member, boolean female, LocalDate born) {
        String place = PLACE + "%04d".formatted(member / SEQUENCES % NUMBERS);
        String sequence = "%03d".formatted(member % SEQUENCES * 2 + (female ? 0 : 1));
        String birth = born.format(DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT));
        return new Identity(IdNumber.completing(place + birth + sequence).text(), NETWORK + "%08d".formatted(member));
    }

    String sealedNumber(Vault vault) {
        return sealed(number, vault);
    }

    String maskedNumber() {
        return Particular.ID_NUMBER.masked(number);
    }

    String sealedPhone(Vault vault) {
        return sealed(phone, vault);
    }

    String maskedPhone() {
        return Particular.PHONE.masked(phone);
    }

    /** As COPY reads bytes. */
    private static String sealed(String secret, Vault vault) {
        return "\\x" + HexFormat.of().formatHex(vault.seal(secret));
    }
}
