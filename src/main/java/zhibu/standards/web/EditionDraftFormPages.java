package zhibu.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.Option;
import zhibu.standards.Confidence;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.DraftView;

/** The pages on which a draft is written: its title, its items, its grades, its parameters. */
@Controller
@RequestMapping("/standards/drafts/{draft}")
class EditionDraftFormPages {

    private final DraftEditions drafts;
    private final EditionDraftDesk desk;

    EditionDraftFormPages(DraftEditions drafts, EditionDraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping("/title")
    String title(@PathVariable DraftId draft, Reader reader, Model model) {
        model.addAttribute("form", DraftForm.of(desk.view(draft, reader, model)));
        return "standards/draft-title";
    }

    @PostMapping("/title")
    String saveTitle(@PathVariable DraftId draft, @Valid @ModelAttribute("form") DraftForm form, BindingResult errors, Reader reader,
                     Model model, HttpServletResponse response, RedirectAttributes redirect) {
        desk.view(draft, reader, model);
        return desk.saves(draft, errors, () -> drafts.title(draft, EditionDraftDesk.seen(form.revision()), form.code(), form.name(),
                form.firstYear(), reader), reader, response, redirect) ? overview(draft) : "standards/draft-title";
    }

    private static String overview(DraftId draft) {
        return "redirect:/standards/drafts/" + draft;
    }

    /** @throws NotFound if the draft has no such item */
    @GetMapping("/items/{no}")
    String item(@PathVariable DraftId draft, @PathVariable("no") String number, Reader reader, Model model) {
        DraftView view = desk.view(draft, reader, model);
        int no = no(number);
        model.addAttribute("form", ItemForm.of(view.edition().item(no), view.edition()));
        model.addAttribute("item", view.edition().item(no));
        return "standards/draft-item";
    }

    private static int no(String number) {
        if (!number.matches("[1-9][0-9]{0,2}")) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }

    @PostMapping("/items/{no}")
    String saveItem(@PathVariable DraftId draft, @PathVariable("no") String number, @Valid @ModelAttribute("form") ItemForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        model.addAttribute("item", desk.view(draft, reader, model).edition().item(no(number)));
        return desk.saves(draft, errors, () -> drafts.item(draft, EditionDraftDesk.seen(form.revision()), no(number), form.entry(),
                reader), reader, response, redirect) ? overview(draft) : "standards/draft-item";
    }

    @GetMapping("/parameters")
    String parameters(@PathVariable DraftId draft, Reader reader, Model model) {
        model.addAttribute("form", ParametersForm.of(desk.view(draft, reader, model)));
        return parameters(model);
    }

    private static String parameters(Model model) {
        model.addAttribute("levels", levels());
        return "standards/draft-parameters";
    }

    static List<Option> levels() {
        return Arrays.stream(Confidence.values()).map(level -> new Option(level.label(), level.label())).toList();
    }

    @PostMapping("/parameters")
    String saveParameters(@PathVariable DraftId draft, @ModelAttribute("form") ParametersForm form, BindingResult errors, Reader reader,
                          Model model, HttpServletResponse response, RedirectAttributes redirect) {
        desk.view(draft, reader, model);
        return desk.saves(draft, errors, () -> drafts.parameters(draft, EditionDraftDesk.seen(form.revision()), form.entries(),
                reader), reader, response, redirect) ? overview(draft) : parameters(model);
    }

    @GetMapping("/grades")
    String grades(@PathVariable DraftId draft, Reader reader, Model model) {
        model.addAttribute("form", GradesForm.of(desk.view(draft, reader, model).edition()));
        return "standards/draft-grades";
    }

    @PostMapping("/grades")
    String saveGrades(@PathVariable DraftId draft, @Valid @ModelAttribute("form") GradesForm form, BindingResult errors, Reader reader,
                      Model model, HttpServletResponse response, RedirectAttributes redirect) {
        desk.view(draft, reader, model);
        return desk.saves(draft, errors, () -> drafts.grades(draft, EditionDraftDesk.seen(form.revision()), form.entry(), reader), reader,
                response, redirect) ? overview(draft) : "standards/draft-grades";
    }
}
