package zhibu.dashboard.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.dashboard.MemberYear;
import zhibu.dashboard.MemberYears;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;

/** The pages that show one member's year 党员的一年: to himself, and to who keeps his branch. */
@Controller
class MemberYearPages {

    private final MemberYears years;
    private final Clock clock;

    MemberYearPages(MemberYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** The reader's own year; this one if none is named. */
    @GetMapping("/my")
    String own(@RequestParam @Nullable AssessmentYear year, Reader reader, Model model) {
        AssessmentYear asked = year == null ? now() : year;
        return years.own(asked, reader).map(own -> {
            model.addAttribute("linked", reader.reads().covers(own.branch().branch(), own.branch().unit()));
            return lay(own, true, "/my?year=%s", model);
        }).orElse("dashboard/no-member");
    }

    /** The year of a member, for who keeps the branch. */
    @GetMapping("/branches/{branch}/members/{member}/{year}")
    String show(@PathVariable BranchId branch, @PathVariable MemberId member, @PathVariable AssessmentYear year, Reader reader,
                Model model) {
        model.addAttribute("linked", true);
        return lay(years.of(branch, member, year, reader), false, "/branches/%s/members/%s/%%s".formatted(branch, member), model);
    }

    private String lay(MemberYear year, boolean own, String address, Model model) {
        model.addAttribute("page", year);
        model.addAttribute("own", own);
        model.addAttribute("study", year.study());
        model.addAttribute("years", addresses(address));
        return "dashboard/member-year";
    }

    private Map<String, String> addresses(String address) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (int year = now().value(); year >= now().value() - 1; year--) {
            addresses.put(year + "年", address.formatted(year));
        }
        return addresses;
    }

    private AssessmentYear now() {
        return AssessmentYear.of(LocalDate.now(clock));
    }
}
