package zhibu.audit.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.audit.TrailFilter;
import zhibu.audit.TrailRow;
import zhibu.shared.BranchId;

/**
 * A page of the trail.
 *
 * @param more whether older entries follow
 */
record TrailPage(TrailFilter filter, List<TrailRow> rows, boolean more) {

    static final int SIZE = 50;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> SUBJECTS = Map.of("record", "台账记录", "archive", "年度归档", "dues", "党费", "account", "账号");

    /** Shows what fits; one row more says that more follows. */
    static TrailPage of(TrailFilter filter, List<TrailRow> rows) {
        return new TrailPage(filter, rows.stream().limit(SIZE).toList(), rows.size() > SIZE);
    }

    /** When it was written, by the clock on the wall. */
    public LocalDateTime at(TrailRow row) {
        return LocalDateTime.ofInstant(row.at(), ZONE);
    }

    /** The record concerned in words: 「会议活动记录 17」. */
    public String subject(TrailRow row) {
        String[] parts = row.subject().split("/", 2);
        return parts.length < 2 ? row.subject() : SUBJECTS.getOrDefault(parts[0], parts[0]) + " " + parts[1];
    }

    /** The older entries, if there are any. */
    public @Nullable String older() {
        return more ? link(filter.branch()).queryParam("before", rows.get(rows.size() - 1).number()).encode().toUriString() : null;
    }

    /** The latest entries, unless they are what is shown. */
    public @Nullable String latest() {
        return filter.before() == null ? null : link(filter.branch()).encode().toUriString();
    }

    /** The same for one branch; for all of them if none is given. */
    public String of(@Nullable BranchId branch) {
        return link(branch).encode().toUriString();
    }

    private UriComponentsBuilder link(@Nullable BranchId branch) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/audit");
        if (!filter.deed().isEmpty()) {
            link.queryParam("deed", filter.deed());
        }
        addTo(link, "branch", branch);
        addTo(link, "from", filter.from());
        addTo(link, "to", filter.to());
        return link;
    }

    private static void addTo(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null) {
            link.queryParam(name, value);
        }
    }
}
