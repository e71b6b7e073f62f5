package zhibu.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.teams.TeamBoard;
import zhibu.teams.TeamId;
import zhibu.teams.TeamView;
import zhibu.teams.Teaming;
import zhibu.teams.Teams;

/** The board of the inspection teams of a round 验收组, and the pages on which they are made up. */
@Controller
@RequestMapping("/campaigns/{campaign}/teams")
class TeamPages {

    static final String CHANGED = "您填写期间，别人改动了这个组。请先看现在的情况再保存；填写的内容还在下面";

    private final Teams teams;
    private final Teaming teaming;

    TeamPages(Teams teams, Teaming teaming) {
        this.teams = teams;
        this.teaming = teaming;
    }

    @GetMapping
    String board(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        model.addAttribute("board", teams.board(id, reader));
        return "teams/board";
    }

    @GetMapping("/new")
    String blank(@PathVariable("campaign") CampaignId id, Reader reader, Model model) {
        TeamBoard board = board(id, reader);
        model.addAttribute("form", TeamForm.blank("第%s验收组".formatted(ordinal(board.teams().size()))));
        return form(board, null, "", reader, model);
    }

    private TeamBoard board(CampaignId id, Reader reader) {
        TeamBoard board = teams.board(id, reader);
        board.campaign().requireRunBy(reader);
        return board;
    }

    private static String ordinal(int before) {
        String ordinals = "一二三四五六七八九十";
        return before < ordinals.length() ? ordinals.substring(before, before + 1) : Integer.toString(before + 1);
    }

    private String form(TeamBoard board, @Nullable TeamView changed, String seen, Reader reader, Model model) {
        List<Option> people = teams.candidates(board.campaign().id(), reader).stream()
                .map(one -> new Option(one.account().toString(), one.label())).toList();
        model.addAttribute("board", board);
        model.addAttribute("changed", changed);
        model.addAttribute("seen", seen);
        model.addAttribute("heads", Option.orNone("请选择", people.stream()));
        model.addAttribute("people", people);
        return "teams/form";
    }

    @PostMapping
    String make(@PathVariable("campaign") CampaignId id, @Valid @ModelAttribute("form") TeamForm form, BindingResult errors, Reader reader,
                Model model, HttpServletResponse response, RedirectAttributes redirect) {
        TeamBoard board = board(id, reader);
        if (!errors.hasErrors() && FormErrors.attempt(errors, () -> teaming.make(id, form.team(), reader)).isPresent()) {
            redirect.addFlashAttribute("flash", "已编成%s".formatted(form.name()));
            return "redirect:/campaigns/%s/teams".formatted(id);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(board, null, "", reader, model);
    }

    @GetMapping("/{team}/members")
    String members(@PathVariable("campaign") CampaignId id, @PathVariable("team") TeamId number, Reader reader, Model model) {
        TeamBoard board = board(id, reader);
        TeamView team = board.team(number);
        model.addAttribute("form", TeamForm.of(team));
        return form(board, team, Integer.toString(team.revision()), reader, model);
    }

    @PostMapping("/{team}/members")
    String change(@PathVariable("campaign") CampaignId id, @PathVariable("team") TeamId number,
                  @Valid @ModelAttribute("form") TeamForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        TeamBoard board = board(id, reader);
        TeamView team = board.team(number);
        if (form.reason().isEmpty()) {
            errors.rejectValue("reason", "missing", "请写明为什么调整");
        }
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> teaming.change(id, number, form.team(), form.reason(), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已调整%s".formatted(team.name()));
                return "redirect:/campaigns/%s/teams".formatted(id);
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(board, team, form.seen(), reader, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", CHANGED);
            return form(board, team, Integer.toString(team.revision()), reader, model);
        }
    }

    @GetMapping("/{team}/voiding")
    String askWhetherToDissolve(@PathVariable("campaign") CampaignId id, @PathVariable("team") TeamId number, Reader reader, Model model) {
        TeamBoard board = board(id, reader);
        model.addAttribute("form", new DissolutionForm("", ""));
        return voiding(board, board.team(number), Integer.toString(board.team(number).revision()), model);
    }

    private static String voiding(TeamBoard board, TeamView team, String seen, Model model) {
        model.addAttribute("board", board);
        model.addAttribute("changed", team);
        model.addAttribute("seen", seen);
        return "teams/voiding";
    }

    @PostMapping("/{team}/voiding")
    String dissolve(@PathVariable("campaign") CampaignId id, @PathVariable("team") TeamId number,
                    @Valid @ModelAttribute("form") DissolutionForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        TeamBoard board = board(id, reader);
        TeamView team = board.team(number);
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors,
                    () -> teaming.dissolve(id, number, form.reason(), form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已解散%s".formatted(team.name()));
                return "redirect:/campaigns/%s/teams".formatted(id);
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return voiding(board, team, form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", CHANGED);
            return voiding(board, team, Integer.toString(team.revision()), model);
        }
    }
}
