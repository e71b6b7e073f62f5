package zhibu.members;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zhibu.organization.BranchMerged;
import zhibu.organization.Person;

/** Takes the members of a branch along when it is merged into another. */
@Component
class MergedMembers {

    private final BranchPeople people;
    private final Moves moves;

    MergedMembers(BranchPeople people, Moves moves) {
        this.people = people;
        this.moves = moves;
    }

    /** Whoever belongs to the branch on the day belongs to the other from then on. */
    @EventListener
    void onMerger(BranchMerged merger) {
        people.on(merger.gone().id(), merger.on()).stream().map(Person::id)
                .forEach(member -> moves.move(merger.gone().id(), member, merger.into(), merger.on(), merger.reader()));
    }
}
