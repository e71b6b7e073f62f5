package zhibu.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.membership.TransferRow;
import zhibu.membership.Transfers;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages that list the transfers from and to a branch, and on which one is received or taken back. */
@Controller
@RequestMapping("/branches/{branch}/transfers")
class TransferListPages {

    private final Transfers transfers;
    private final Organization organization;
    private final Clock clock;

    TransferListPages(Transfers transfers, Organization organization, Clock clock) {
        this.transfers = transfers;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable BranchId branch, Reader reader, Model model) {
        BranchCard card = organization.managedBranch(branch, reader);
        model.addAttribute("page", new TransferListPage(card, transfers.around(branch, reader), LocalDate.now(clock), card.keptBy(reader)));
        return "membership/transfers";
    }

    @GetMapping("/{transfer}")
    String ask(@PathVariable BranchId branch, @PathVariable String transfer, Reader reader, Model model) {
        model.addAttribute("form", new SettlementForm("", LocalDate.now(clock).toString(), ""));
        return ask(organization.keptBranch(branch, reader), row(branch, transfer, reader), model);
    }

    private TransferRow row(BranchId branch, String transfer, Reader reader) {
        long number = Ids.parse(transfer);
        return transfers.around(branch, reader).stream().filter(row -> row.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    private static String ask(BranchCard card, TransferRow row, Model model) {
        model.addAttribute("branch", card);
        model.addAttribute("row", row);
        model.addAttribute("receives", row.outward() || card.id().equals(row.to()));
        return "membership/settlement";
    }

    @PostMapping("/{transfer}")
    String settle(@PathVariable BranchId branch, @PathVariable String transfer, @Valid @ModelAttribute("form") SettlementForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = organization.keptBranch(branch, reader);
        TransferRow row = row(branch, transfer, reader);
        form.check(errors);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> settle(card, row, form, reader))) {
            redirect.addFlashAttribute("flash", form.takesBack() ? "已撤回，仍由原支部管理" : "转接已办结");
            return "redirect:/branches/%s/transfers".formatted(branch);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return ask(card, row, model);
    }

    private void settle(BranchCard card, TransferRow row, SettlementForm form, Reader reader) {
        if (form.takesBack()) {
            transfers.takeBack(card.id(), row.number(), form.reason(), reader);
        } else {
            transfers.receive(card.id(), row.number(), form.day(), reader);
        }
    }
}
