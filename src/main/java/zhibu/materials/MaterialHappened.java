package zhibu.materials;

import java.util.Optional;
import zhibu.shared.BranchId;
import zhibu.shared.Happened;
import zhibu.shared.Reader;

/** A material was put on the list, or retired. */
record MaterialHappened(String deed, MaterialId material, Reader reader) implements Happened {

    @Override
    public String subject() {
        return "material/" + material;
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
