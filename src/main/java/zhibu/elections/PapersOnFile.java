package zhibu.elections;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import zhibu.shared.BranchId;

/** The stored papers of elections. */
interface PapersOnFile extends Repository<PaperOnFile, Long> {

    PaperOnFile save(PaperOnFile paper);

    @Query("select p from PaperOnFile p where p.branchId = :branch and p.termNumber = :term and p.voiding.reason is null")
    List<PaperOnFile> of(BranchId branch, int term);
}
