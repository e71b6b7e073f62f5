package zhibu.elections.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zhibu.elections.StepText;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;

/** A step of an election as typed; a step's page shows only the fields it asks for, the others stay empty. */
record StepForm(@IsDate(message = "日期要写成存在的日期，例如 2026-11-20") String on,
                @Size(max = 60, message = "文号不超过 60 字") String document, String decision, String until, String committee,
                String seats, List<String> candidates, String secretary, String deputy, String present, String handedOut,
                String returned, String agreed, String headsOffice, @Size(max = 200, message = "说明不超过 200 字") String note,
                List<Line> lines) {

    StepForm {
        on = text(on);
        document = text(document);
        decision = text(decision);
        until = text(until);
        committee = text(committee);
        seats = text(seats);
        candidates = candidates == null ? List.of() : candidates.stream().filter(Objects::nonNull).map(Typed::text).toList();
        secretary = text(secretary);
        deputy = text(deputy);
        present = text(present);
        handedOut = text(handedOut);
        returned = text(returned);
        agreed = text(agreed);
        headsOffice = text(headsOffice);
        note = text(note);
        lines = Typed.rows(lines, line -> true);
    }

    /** The row of one person. */
    record Line(String member, String votes, String duty) {

        Line {
            member = text(member);
            votes = text(votes);
            duty = text(duty);
        }
    }

    public boolean heads() {
        return headsOffice.equals("true");
    }

    /** The row of a person, empty if nothing was typed in it. */
    public Line line(String member) {
        return lines.stream().filter(line -> line.member().equals(member)).findFirst().orElseGet(() -> new Line(member, "", ""));
    }

    StepText step() {
        return new StepText(LocalDate.parse(on), document, decision, until, committee, seats, candidates, secretary, deputy, present,
                handedOut, returned, agreed, heads(), note,
                lines.stream().map(line -> new StepText.Line(line.member(), line.votes(), line.duty())).toList());
    }

    /** What is known already, typed in. */
    static StepForm of(LocalDate day, @Nullable String committee, @Nullable String seats, @Nullable String present, boolean heads,
                       List<Line> lines) {
        return new StepForm(day.toString(), "", "ON_TIME", "", text(committee), text(seats), List.of(), "", "", text(present),
                text(present), text(present), "", heads ? "true" : "", "", lines);
    }
}
