package zhibu.reminders;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** That somebody changed how he is reminded. */
record OwnSettingChanged(String deed, Reader reader) implements Happened {

    @Override
    public String subject() {
        return "account/" + reader.account();
    }

    @Override
    public Optional<BranchId> branch() {
        return Optional.empty();
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
