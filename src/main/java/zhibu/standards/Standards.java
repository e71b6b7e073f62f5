package zhibu.standards;

import java.util.List;
import org.springframework.stereotype.Component;
import zhibu.shared.AssessmentYear;

/** The editions of the standards and the kinds of gathering, read once and immutable. */
@Component
public class Standards {

    /** The edition that judges {@code year}: the newest in effect on its first day. */
    public Edition edition(AssessmentYear year) {
        throw new UnsupportedOperationException();
    }

    public List<Kind> kinds() {
        throw new UnsupportedOperationException();
    }

    /**
     * The kind by its code.
     *
     * @throws zhibu.shared.NotFound if there is none
     */
    public Kind kind(String code) {
        throw new UnsupportedOperationException();
    }
}
