package zhibu.sheets.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.shared.web.Typed;
import zhibu.sheets.Settlement;

/** What the level above says of a self-check that it passes, as typed. */
record ReviewForm(@Size(max = 1000, message = "不超过 1000 字") String note, List<@Valid Verdict> settlements) {

    ReviewForm(@Nullable String note, @Nullable List<@Nullable Verdict> settlements) {
        this.note = text(note);
        this.settlements = Typed.rows(settlements, one -> !one.rule().isEmpty());
    }

    /** Those that were decided. */
    List<Settlement> decided() {
        return settlements.stream().filter(one -> !one.verdict().isEmpty())
                .map(one -> new Settlement(one.rule(), one.verdict().equals("yes"), one.reason())).toList();
    }

    /** What was typed of the rule. */
    public Verdict of(String rule) {
        return settlements.stream().filter(one -> one.rule().equals(rule)).findFirst().orElse(new Verdict(rule, "", ""));
    }

    /**
     * What is decided about one dispute, as typed.
     *
     * @param verdict yes or no; empty while nothing was chosen
     */
    record Verdict(String rule, String verdict, @Size(max = 500, message = "理由不超过 500 字") String reason) {

        Verdict(@Nullable String rule, @Nullable String verdict, @Nullable String reason) {
            this.rule = text(rule);
            this.verdict = text(verdict);
            this.reason = text(reason);
        }
    }
}
