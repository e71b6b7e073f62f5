package zhibu.members;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zhibu.organization.People;
import zhibu.organization.Person;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** The roster's answer to what the organization asks about people. */
@Component
class BranchPeople implements People {

    private final Members members;

    BranchPeople(Members members) {
        this.members = members;
    }

    @Override
    public List<Person> on(BranchId branch, LocalDate day) {
        return members.facts(List.of(branch)).stream().filter(member -> member.belongsOn(day))
                .map(member -> new Person(member.member(), member.name(), member.isFullOn(day), member.group())).toList();
    }

    @Override
    public Map<MemberId, String> named(Collection<MemberId> people) {
        return members.names(people);
    }
}
