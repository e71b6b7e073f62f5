package zhibu.sheets.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zhibu.campaign.CampaignId;
import zhibu.records.RecordFacts;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Days;
import zhibu.shared.Ids;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.sheets.SelfCheckSheet;
import zhibu.sheets.SelfChecking;
import zhibu.sheets.SelfChecks;

/** The items of a self-check, one on each page. */
@Controller
@RequestMapping("/campaigns/{campaign}/self-checks/{branch}/items/{no}")
class SelfCheckItemPages {

    private static final String VIEW = "sheets/item";

    private final SelfChecks checks;
    private final SelfChecking checking;
    private final Clock clock;

    SelfCheckItemPages(SelfChecks checks, SelfChecking checking, Clock clock) {
        this.checks = checks;
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable("campaign") CampaignId campaign, @PathVariable("branch") BranchId branch, @PathVariable("no") String no,
               @ModelAttribute("form") ItemForm blank, BindingResult errors, Reader reader, Model model) {
        SelfCheckSheet sheet = checks.sheet(campaign, branch, reader);
        return show(sheet, number(no), ItemForm.of(sheet.answer(number(no))), errors, model);
    }

    private static int number(String no) {
        long number = Ids.parse(no);
        if (number > Integer.MAX_VALUE) {
            throw new NotFound();
        }
        return (int) number;
    }

    private String show(SelfCheckSheet sheet, int no, ItemForm form, BindingResult errors, Model model) {
        model.addAttribute("page", new ItemPage(sheet, sheet.basis().item(no), form, errors.getFieldErrors()));
        if (sheet.writes()) {
            model.addAttribute("records", Option.orNone("不关联记录", checking.records(sheet.campaign().id(), sheet.branch().id(),
                    sheet.reader()).stream().map(SelfCheckItemPages::option)));
        }
        return VIEW;
    }

    private static Option option(RecordFacts record) {
        return new Option(record.record().toString(), "%s %s".formatted(Days.written(record.happenedOn()), record.title()));
    }

    @PostMapping
    String confirm(@PathVariable("campaign") CampaignId campaign, @PathVariable("branch") BranchId branch, @PathVariable("no") String no,
                   @Valid @ModelAttribute("form") ItemForm form, BindingResult errors, Reader reader, Model model,
                   HttpServletResponse response) {
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> checking.confirm(campaign, branch, form.answer(number(no), true), reader))) {
                return onwards(checks.sheet(campaign, branch, reader), number(no));
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(checks.sheet(campaign, branch, reader), number(no), form, errors, model);
        } catch (Conflict conflict) {
            return overtaken(checks.sheet(campaign, branch, reader), number(no), form, errors, model, response);
        }
    }

    private static String onwards(SelfCheckSheet sheet, int no) {
        return "redirect:" + sheet.basis().after(sheet.basis().item(no)).map(after -> "%s/items/%d".formatted(sheet.href(), after.no()))
                .orElse(sheet.href());
    }

    private String overtaken(SelfCheckSheet sheet, int no, ItemForm form, BindingResult errors, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        errors.reject("conflict", "您填写期间，别人已确认过这一项。您填写的还在下面，核对后再确认，将以您的内容为准");
        return show(sheet, no, new ItemForm(Integer.toString(sheet.answer(no).revision()), form.onSite(), form.disputes()), errors, model);
    }

    @PostMapping("/draft")
    String keep(@PathVariable("campaign") CampaignId campaign, @PathVariable("branch") BranchId branch, @PathVariable("no") String no,
                @Valid @ModelAttribute("form") ItemForm form, BindingResult errors, Reader reader, Model model,
                HttpServletResponse response) {
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> checking.keep(campaign, branch, form.answer(number(no), false), reader))) {
                model.addAttribute("savedAt", LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
            }
            return show(checks.sheet(campaign, branch, reader), number(no), form, errors, model);
        } catch (Conflict conflict) {
            return overtaken(checks.sheet(campaign, branch, reader), number(no), form, errors, model, response);
        }
    }
}
