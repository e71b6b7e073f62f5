package zhibu.shared;

import java.util.Optional;

/**
 * Something that somebody changed in the facts of a branch.
 *
 * @param deed what was done, as the trail shows it: 「新增会议记录」
 * @param subject the record concerned: {@code record/17}
 * @param of the branch whose facts changed
 */
public record BranchHappened(String deed, String subject, BranchId of, Reader reader) implements Happened {

    @Override
    public Optional<BranchId> branch() {
        return Optional.of(of);
    }

    @Override
    public Optional<Reader> by() {
        return Optional.of(reader);
    }
}
