package zhibu.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.plans.PlanBook;
import zhibu.plans.PlanLine;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.web.Option;

/** The list of plans for the levels above: which branches have one, approved when, how far it has come. */
@Controller
@RequestMapping("/plans")
class PlansPages {

    private final PlanBook book;
    private final Clock clock;

    PlansPages(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam @Nullable AssessmentYear year, Reader reader, Model model) {
        AssessmentYear now = AssessmentYear.of(LocalDate.now(clock));
        AssessmentYear asked = year == null ? now : year;
        List<PlanLine> lines = book.lines(asked, reader);
        model.addAttribute("lines", lines);
        model.addAttribute("asked", asked);
        model.addAttribute("years", Option.years(new AssessmentYear(now.value() + 1)));
        model.addAttribute("approved", lines.stream().filter(line -> line.approval() != null).count());
        return "plans/plans";
    }
}
