package zhibu.records;

import java.util.List;
import zhibu.organization.BranchCard;

/** A record with one of its wordings, as one statement finds them. */
record FoundRecord(LedgerRecord record, Wording wording, boolean archived) {

    RecordView view(BranchCard branch, List<GivingBack> returns) {
        return wording.view(record, branch, archived, returns.stream().map(GivingBack::view).toList());
    }
}
