package zhibu.sheets.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zhibu.campaign.CampaignCard;
import zhibu.shared.web.Option;
import zhibu.sheets.SelfCheckCard;
import zhibu.sheets.SelfCheckState;

/** The list of the self-checks of a round, as one reader has narrowed it. */
record CheckList(CampaignCard campaign, List<SelfCheckCard> all, CheckFilter filter) {

    /** How many lines a page has room for. */
    static final int ROOM = 200;

    private static final Map<SelfCheckState, String> TAGS = Map.of(SelfCheckState.OPEN, "open", SelfCheckState.SIGNED, "due",
            SelfCheckState.RETURNED, "overdue", SelfCheckState.PASSED, "done");

    /** What is shown. */
    public List<SelfCheckCard> cards() {
        return found().stream().limit(ROOM).toList();
    }

    private List<SelfCheckCard> found() {
        return all.stream().filter(filter::lets).toList();
    }

    /** How many there are. */
    public int size() {
        return found().size();
    }

    /** Whether more were found than are shown. */
    public boolean tooMany() {
        return size() > ROOM;
    }

    /** How many are in a state, however the list is narrowed. */
    public long count(SelfCheckState state) {
        return all.stream().filter(card -> card.state() == state).count();
    }

    /** The states. */
    public List<Option> states() {
        return Option.orNone("全部", Arrays.stream(SelfCheckState.values()).map(state -> new Option(state.value(), state.label())));
    }

    /** The units of those within sight. */
    public List<Option> units() {
        return Option.orNone("全部", all.stream().map(SelfCheckCard::branch)
                .map(branch -> new Option(branch.unit().toString(), branch.unitName())).distinct());
    }

    /** The kind of tag that shows a state. */
    public String tag(SelfCheckState state) {
        return TAGS.getOrDefault(state, "open");
    }
}
