package zhibu.advice;

import java.util.List;

/** Nothing was recorded yet: there is advice that whoever records it hasn't seen. */
public class Advised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Advice> advice;

    Advised(List<Advice> advice) {
        this.advice = List.copyOf(advice);
    }

    /** All there is, seen before or not. */
    public List<Advice> advice() {
        return advice;
    }
}
