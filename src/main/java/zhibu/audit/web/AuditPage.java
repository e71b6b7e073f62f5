package zhibu.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.accounts.Accounts;
import zhibu.audit.Trail;
import zhibu.audit.TrailFilter;
import zhibu.audit.TrailRow;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The page on which the auditor reads the trail 留痕. */
@Controller
class AuditPage {

    private final Trail trail;
    private final Organization organization;
    private final Accounts accounts;

    AuditPage(Trail trail, Organization organization, Accounts accounts) {
        this.trail = trail;
        this.organization = organization;
        this.accounts = accounts;
    }

    @GetMapping("/audit")
    String show(@RequestParam(defaultValue = "") String deed, @RequestParam @Nullable BranchId branch,
                @RequestParam @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
                @RequestParam @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
                @RequestParam @Nullable Long before, Reader reader, Model model) {
        TrailFilter filter = new TrailFilter(deed.strip(), branch, from, to, before);
        List<TrailRow> rows = trail.entries(filter, TrailPage.SIZE + 1, reader);
        model.addAttribute("page", TrailPage.of(filter, rows));
        model.addAttribute("branches", organization.names(rows.stream().map(TrailRow::branch).filter(Objects::nonNull).toList()));
        model.addAttribute("accounts", accounts.names(rows.stream().flatMap(row -> row.account().stream()).toList()));
        return "audit/trail";
    }
}
