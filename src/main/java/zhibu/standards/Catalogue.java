package zhibu.standards;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All kinds of record: gatherings 会议活动 and the other ledgers 其他台账. */
record Catalogue(List<Kind> gatherings, List<EntryKind> entries) {

    /** The codes of all of them. */
    Set<String> codes() {
        return Stream.concat(gatherings.stream().map(Kind::code), entries.stream().map(EntryKind::code)).collect(toUnmodifiableSet());
    }
}
