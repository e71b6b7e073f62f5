package zhibu.intake;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import zhibu.shared.Vault;

/** How the rows of a roster wait in the database: in one piece, which tells nothing to who lacks the key. */
@Component
class Sealing {

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    Sealing(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(RosterFile file) {
        return vault.seal(json.writeValueAsString(file));
    }

    RosterFile open(byte[] sealed) {
        try {
            return json.readValue(vault.open(sealed), RosterFile.class);
        } catch (JacksonException unreadable) {
            // Without its cause, whose message would quote what it could not read.
            throw new IllegalStateException("the rows of an import can't be read");
        }
    }

    /** The same for the same text, telling nothing of it. */
    String digest(String text) {
        return vault.digest(text);
    }
}
