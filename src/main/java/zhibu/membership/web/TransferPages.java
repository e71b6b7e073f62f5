package zhibu.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.members.MemberFile;
import zhibu.members.MemberFiles;
import zhibu.membership.Transfers;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The page on which a branch lets a member go. */
@Controller
@RequestMapping("/branches/{branch}/members/{member}/transfer")
class TransferPages {

    private final Transfers transfers;
    private final MemberFiles files;
    private final Clock clock;

    TransferPages(Transfers transfers, MemberFiles files, Clock clock) {
        this.transfers = transfers;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable MemberId member, Reader reader, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Option> destinations = destinations(branch, reader);
        model.addAttribute("form", new TransferForm("", "", "", "", today.toString(), transfers.usualValidity(today, reader).toString()));
        return show(files.file(branch, member, reader), destinations, model);
    }

    @PostMapping
    String start(@PathVariable BranchId branch, @PathVariable MemberId member, @Valid @ModelAttribute("form") TransferForm form,
                 BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        List<Option> destinations = destinations(branch, reader);
        MemberFile file = files.file(branch, member, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> transfers.start(branch, member, form.entry(), reader))) {
            redirect.addFlashAttribute("flash", "已开出，等对方接收；接收以前仍由本支部管理");
            return "redirect:/branches/%s/transfers".formatted(branch);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(file, destinations, model);
    }

    private List<Option> destinations(BranchId branch, Reader reader) {
        return Stream.concat(Stream.of(new Option("", "本系统以外")), transfers.destinations(branch, reader).stream()
                .map(card -> new Option(card.id().toString(), card.unitName() + " " + card.name()))).toList();
    }

    private static String show(MemberFile file, List<Option> destinations, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("destinations", destinations);
        return "membership/transfer";
    }
}
