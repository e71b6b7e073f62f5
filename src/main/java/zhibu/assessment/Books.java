package zhibu.assessment;

import java.util.List;
import zhibu.standards.ElectionPapers;
import zhibu.standards.EntryKind;
import zhibu.standards.Kind;
import zhibu.standards.LedgerCategory;

/** What may be on record at all: the kinds of gathering and entry, the categories of the ledger, the papers of an election. */
record Books(List<Kind> kinds, List<EntryKind> entryKinds, List<LedgerCategory> ledgers, ElectionPapers papers) {

    Books {
        kinds = List.copyOf(kinds);
        entryKinds = List.copyOf(entryKinds);
        ledgers = List.copyOf(ledgers);
    }
}
