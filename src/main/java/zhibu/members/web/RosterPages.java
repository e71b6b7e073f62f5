package zhibu.members.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import zhibu.members.Members;
import zhibu.members.Muster;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.Typed;

/** The page that shows the roster 花名册 of a branch as it was on a day; today if no day is named. */
@Controller
class RosterPages {

    private final Members members;
    private final Clock clock;

    RosterPages(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Everybody who belonged to the branch that day, or those of one group, one standing or with this in their name. */
    @GetMapping("/branches/{branch}/members")
    String show(@PathVariable BranchId branch, @RequestParam(defaultValue = "") String date,
                @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "") String standing,
                @RequestParam(defaultValue = "") String name, Reader reader, Model model) {
        LocalDate day = day(date);
        Muster muster = members.muster(branch, day, reader);
        model.addAttribute("branch", muster.branch());
        model.addAttribute("manages", muster.branch().keptBy(reader) || muster.branch().overseenBy(reader));
        model.addAttribute("page", new RosterPage(muster, members.roster(branch, day, reader),
                new RosterFilter(group, standing, name.strip())));
        return "members/roster";
    }

    private LocalDate day(String asked) {
        return asked.isEmpty() ? LocalDate.now(clock)
                : Typed.date(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
