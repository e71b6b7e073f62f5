package zhibu.suggestions;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** A suggestion was sent, or answered. */
record SuggestionHappened(String deed, long number, Reader reader) implements Happened {

    @Override
    public String subject() {
        return "suggestion/" + number;
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
