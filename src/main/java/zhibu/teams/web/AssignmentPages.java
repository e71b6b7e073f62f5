package zhibu.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import zhibu.campaign.CampaignId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.teams.Assigning;
import zhibu.teams.Assignment;
import zhibu.teams.TeamBoard;
import zhibu.teams.Teams;

/** The pages on which drawn branches are given to teams 派组, and to others instead 改派. */
@Controller
@RequestMapping("/campaigns/{campaign}/teams/assignments")
class AssignmentPages {

    private final Teams teams;
    private final Assigning assigning;

    AssignmentPages(Teams teams, Assigning assigning) {
        this.teams = teams;
        this.assigning = assigning;
    }

    @GetMapping
    String blank(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        model.addAttribute("form", new AssignmentForm("", "", List.of()));
        return form(board(id, reader), model);
    }

    private TeamBoard board(CampaignId id, Reader reader) {
        TeamBoard board = teams.board(id, reader);
        board.campaign().requireRunBy(reader);
        return board;
    }

    private static String form(TeamBoard board, Model model) {
        model.addAttribute("board", board);
        model.addAttribute("teams", Option.orNone("请选择", options(board)));
        model.addAttribute("drawn", board.unassigned().stream()
                .map(one -> new Option(one.branch().toString(), "%s（%s）".formatted(one.name(), one.unitName()))).toList());
        return "teams/assignment";
    }

    private static Stream<Option> options(TeamBoard board) {
        return board.teams().stream().map(team -> new Option(team.id().toString(), team.name()));
    }

    @PostMapping
    String assign(@PathVariable("campaign") CampaignId id, @Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors,
                  Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        TeamBoard board = board(id, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors,
                () -> assigning.assign(id, form.to(), form.chosen(), form.on(), reader))) {
            redirect.addFlashAttribute("flash", "已派组，组员现在看得到这些支部的记录");
            return "redirect:/campaigns/%s/teams".formatted(id);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(board, model);
    }

    @GetMapping("/{branch}")
    String ask(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch, Reader reader, Model model) {
        TeamBoard board = board(id, reader);
        Assignment now = board.of(branch).orElseThrow(NotFound::new);
        model.addAttribute("form", ReassignmentForm.of(now));
        return change(board, now, model);
    }

    private static String change(TeamBoard board, Assignment now, Model model) {
        model.addAttribute("board", board);
        model.addAttribute("now", now);
        model.addAttribute("teams", Option.orNone("撤回，暂不派组", options(board)));
        return "teams/reassignment";
    }

    @PostMapping("/{branch}")
    String change(@PathVariable("campaign") CampaignId id, @PathVariable("branch") BranchId branch,
                  @Valid @ModelAttribute("form") ReassignmentForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        TeamBoard board = board(id, reader);
        Assignment now = board.of(branch).orElseThrow(NotFound::new);
        if (!form.team().isEmpty() && form.day().isEmpty()) {
            errors.rejectValue("day", "missing", "请写明验收日期");
        }
        try {
            if (!form.saw(now)) {
                throw new Conflict();
            }
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> assigning.change(id, now, form.to(), form.on(), form.reason(), reader))) {
                redirect.addFlashAttribute("flash", form.to() == null ? "已撤回，请再派给别的组" : "已改派");
                return "redirect:/campaigns/%s/teams".formatted(id);
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人改派了这个支部。请先看现在的情况再保存；填写的内容还在下面");
        }
        return change(board, now, model);
    }
}
