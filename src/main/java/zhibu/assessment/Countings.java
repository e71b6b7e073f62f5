package zhibu.assessment;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which class counts a rule and which tests show it. */
@Component
public class Countings {

    private final Map<String, Counting> countings = Rulebook.countings();

    /** Of the rule by its code; none if nothing counts it yet 待接入. */
    public Optional<Counting> of(String code) {
        return Optional.ofNullable(countings.get(code));
    }
}
