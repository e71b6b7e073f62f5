package zhibu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Somebody who uses nothing but the keyboard, and what that costs him.
 *
 * <p>Time is reckoned by the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key for an average typist and
 * 1.35 s to make up his mind before each field or button. A Chinese character counts as three keys of an input method.
 */
public final class Typist {

    private static final double SECONDS_PER_KEY = 0.28;
    private static final double SECONDS_PER_DECISION = 1.35;
    private static final int KEYS_PER_CHARACTER = 3;
    private static final int PATIENCE = 120;

    private final Page page;
    private int keys;
    private int decisions;
    private int fields;

    public Typist(Page page) {
        this.page = page;
    }

    /** Walks to a field, a box, a button or a link with the tabulator. */
    public Typist goTo(Locator target) {
        for (int steps = 0; steps < PATIENCE; steps++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                decisions++;
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("cannot be reached by keyboard: " + target);
    }

    /** Types into the field he is at, in place of what it holds. */
    public Typist type(String text) {
        press("Control+a");
        page.keyboard().type(text);
        keys += text.codePoints().map(point -> point > 127 ? KEYS_PER_CHARACTER : 1).sum();
        fields++;
        return this;
    }

    /** Types a date into the date field he is at, part after part in the order his browser shows them. */
    public Typist typeDate(LocalDate date) {
        for (String order : List.of("MMddyyyy", "yyyyMMdd", "ddMMyyyy")) {
            page.keyboard().type(DateTimeFormatter.ofPattern(order).format(date));
            if (date.toString().equals(page.evaluate("document.activeElement.value"))) {
                keys += order.length();
                fields++;
                return this;
            }
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
        }
        throw new AssertionError("the date field takes a date in no order");
    }

    public Typist press(String key) {
        page.keyboard().press(key);
        keys++;
        return this;
    }

    /** How many fields he had to type something into. */
    public int fields() {
        return fields;
    }

    /** How long it takes somebody of ordinary skill. */
    public double seconds() {
        return keys * SECONDS_PER_KEY + decisions * SECONDS_PER_DECISION;
    }

    /** He typed at most {@code most} fields and was done within {@code limit} seconds. */
    public void isDoneWithin(int most, double limit) {
        assertThat(fields).as("fields typed").isLessThanOrEqualTo(most);
        assertThat(seconds()).as("seconds at human speed").isLessThan(limit);
    }
}
