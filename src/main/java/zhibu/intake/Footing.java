package zhibu.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zhibu.shared.MemberId;

/** What else rests on a member by now: the catalog is asked, so no table that comes later is forgotten. */
@Component
class Footing {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("former_stay", "组织关系转接"),
            Map.entry("member_state", "党员状态"), Map.entry("party_group", "党小组组长"), Map.entry("post", "支部职务"),
            Map.entry("account", "登录账号"), Map.entry("entry_person", "台账记录"), Map.entry("minutes", "会议记录"),
            Map.entry("minutes_part", "会议记录"), Map.entry("roll_entry", "会议签到"), Map.entry("dues_assessment", "党费"),
            Map.entry("dues_payment", "党费"), Map.entry("transfer", "组织关系转接"), Map.entry("member_contact", "联系在外党员"),
            Map.entry("election_person", "换届选举"), Map.entry("candidacy", "发展党员"), Map.entry("candidacy_step_person", "发展党员"));

    private final JdbcClient database;

    Footing(JdbcClient database) {
        this.database = database;
    }

    private record Reference(String table, String column) {
    }

    private record Use(long member, String what) {
    }

    /** What rests on each of these members, other than what an import itself writes; those on whom nothing does are left out. */
    Map<Long, String> of(Collection<MemberId> members) {
        Long[] ids = members.stream().map(MemberId::value).toArray(Long[]::new);
        return references().stream().flatMap(reference -> uses(reference, ids).stream()).distinct()
                .collect(groupingBy(Use::member, TreeMap::new, mapping(Use::what, joining("、"))));
    }

    private List<Reference> references() {
        return database.sql("""
                select conrelid::regclass::text as "table", attname as "column" from pg_constraint
                join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                where contype = 'f' and confrelid = 'member'::regclass
                    and conrelid not in ('member_change'::regclass, 'roster_deed'::regclass)
                order by 1, 2""").query(Reference.class).list();
    }

    private List<Use> uses(Reference reference, Long[] members) {
        return database.sql("select distinct %2$s from %1$s where %2$s = any (?)".formatted(reference.table(), reference.column()))
                .param((Object) members).query(Long.class).stream()
                .map(member -> new Use(member, NAMES.getOrDefault(reference.table(), "其他记录"))).toList();
    }
}
