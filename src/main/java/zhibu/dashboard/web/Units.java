package zhibu.dashboard.web;

import java.util.List;
import zhibu.organization.BranchCard;
import zhibu.shared.web.Option;

/** The choice of one unit among those that some branches belong to. */
final class Units {

    private Units() {
    }

    static List<Option> of(List<BranchCard> branches) {
        return Option.orNone("全部", branches.stream().map(card -> new Option(card.unit().toString(), card.unitName())).distinct());
    }
}
