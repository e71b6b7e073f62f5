package zhibu.plans;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import zhibu.shared.MemberId;

/** Says in one line what was planned, for the record of changes: 「党课，每季度 1 次，B，责任人沈若兰」. */
record IntentWords(Map<MemberId, String> names) {

    String of(Intent intent) {
        MemberId owner = intent.owner();
        return Stream.of(intent.title(), intent.timing().toString().strip(), intent.level().name(),
                owner == null ? "" : "责任人" + names.getOrDefault(owner, ""), intent.note()).filter(part -> !part.isEmpty())
                .collect(joining("，"));
    }
}
