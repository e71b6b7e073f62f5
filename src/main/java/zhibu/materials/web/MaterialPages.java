package zhibu.materials.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import zhibu.materials.MaterialId;
import zhibu.materials.MaterialView;
import zhibu.materials.Materials;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.FormErrors;

/** The page of the list of materials 学习材料, on which the working committee keeps it. */
@Controller
@RequestMapping("/materials")
class MaterialPages {

    private final Materials materials;

    MaterialPages(Materials materials) {
        this.materials = materials;
    }

    @GetMapping
    String show(Reader reader, Model model) {
        model.addAttribute("form", MaterialForm.EMPTY);
        return list(reader, model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") MaterialForm form, BindingResult errors, Reader reader, Model model,
               HttpServletResponse response, RedirectAttributes redirect) {
        if (errors.hasErrors() || !FormErrors.succeeds(errors, () -> materials.add(form.entry(), reader))) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return list(reader, model);
        }
        redirect.addFlashAttribute("flash", "已加入清单，各支部现在就能选用");
        return "redirect:/materials";
    }

    @PostMapping("/{material}/retirement")
    String retire(@PathVariable MaterialId material, Reader reader, RedirectAttributes redirect) {
        materials.retire(material, reader);
        redirect.addFlashAttribute("flash", "已停用，用过它的记录不受影响");
        return "redirect:/materials";
    }

    private String list(Reader reader, Model model) {
        List<MaterialView> all = materials.all(reader);
        model.addAttribute("current", all.stream().filter(material -> !material.retired()).toList());
        model.addAttribute("retired", all.stream().filter(MaterialView::retired).toList());
        model.addAttribute("keeps", reader.is(Role.WORKING_COMMITTEE));
        return "materials/list";
    }
}
