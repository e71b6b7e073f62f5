package zhibu.assessment;

import java.util.Set;
import org.springframework.stereotype.Component;
import zhibu.standards.CountedRules;

/** Tells the standards which rules can be counted here. */
@Component
class RulesOnHand implements CountedRules {

    @Override
    public Set<String> codes() {
        return Rulebook.complete().codes();
    }
}
