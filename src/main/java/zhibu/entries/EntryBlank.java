package zhibu.entries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhibu.members.Muster;
import zhibu.organization.BranchFacts;
import zhibu.records.RecordLine;
import zhibu.shared.MemberId;
import zhibu.standards.Edition;
import zhibu.standards.EntryKind;
import zhibu.standards.Item;

/**
 * A form of another ledger before anything is typed, with everything the record already knows.
 *
 * @param gatherings those it may point to, latest first; none where nothing asks
 * @param last what the latest record of this kind said
 */
public record EntryBlank(Muster muster, EntryKind kind, Optional<Answers> last, List<RecordLine> gatherings,
                         Edition edition) {

    /** Who holds a post that day, and which: 「副书记、组织委员」. */
    public Map<MemberId, String> posts() {
        return muster.facts().postsOn(muster.date()).stream().collect(groupingBy(BranchFacts.Post::holder, LinkedHashMap::new,
                mapping(post -> post.duty().label(), joining("、"))));
    }

    /** The scored items that its record will prove. */
    public List<Item> proves() {
        return edition.provedBy(List.of(kind.code()));
    }
}
