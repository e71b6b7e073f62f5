package zhibu.dues.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.dues.Dues;
import zhibu.dues.Receipt;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which a payment recorded by mistake is voided 作废, with a reason. */
@Controller
@RequestMapping("/branches/{branch}/dues/payments/{payment}/voiding")
class VoidingPages {

    private final Dues dues;

    VoidingPages(Dues dues) {
        this.dues = dues;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable String payment, Reader reader, Model model) {
        model.addAttribute("form", new VoidingForm(""));
        return show(dues.receipt(branch, Ids.parse(payment), reader), model);
    }

    @PostMapping
    String voidPayment(@PathVariable BranchId branch, @PathVariable String payment, @Valid @ModelAttribute("form") VoidingForm form,
                       BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        Receipt receipt = dues.receipt(branch, Ids.parse(payment), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> dues.voidPayment(branch, receipt.paid().number(), form.reason(),
                reader))) {
            redirect.addFlashAttribute("flash", "已作废，这个月重新待交");
            return "redirect:/branches/%s/dues?year=%s".formatted(branch, receipt.year().value());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(receipt, model);
    }

    private static String show(Receipt receipt, Model model) {
        model.addAttribute("branch", receipt.branch());
        model.addAttribute("receipt", receipt);
        return "dues/voiding";
    }
}
