package zhibu.shared.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import zhibu.shared.Points;

/** The pattern book: every component in every state, for those who build pages (profile {@code dev} only). */
@Controller
@Profile("dev")
class ComponentsPage {

    @GetMapping("/_components")
    String show(Model model) {
        model.addAttribute("flash", "会议记录已保存，「第四季度党员大会」这项待办已完成。");
        model.addAttribute("problems", List.of(new Problem("place", "请填写地点。", false),
                new Problem("minutes", "时长要写成整数分钟，例如 90。", false), new Problem("", "到会党员不足半数，不能作出决议。", true)));
        model.addAttribute("kinds", List.of(new Option("MEETING", "党员大会"), new Option("LECTURE", "党课", "计入党员学习时长"),
                new Option("THEME_DAY", "主题党日")));
        model.addAttribute("tabs", new TreeMap<>(Map.of("1 会议", "#records", "2 待办", "#records", "3 得分", "#records")));
        model.addAttribute("groups", List.of(group("组织设置规范化", "14", "15"), group("组织生活规范化", "27.5", "30"),
                group("党员管理规范化", "9", "15"), group("工作制度规范化", "10", "10"),
                group("阵地建设规范化", "0", "10"), group("作用发挥规范化", "16", "20")));
        return "dev/components";
    }

    private static Group group(String label, String got, String full) {
        return new Group(label, Points.of(got), Points.of(full));
    }

    /** One line of an error summary, as Thymeleaf's {@code #fields.detailedErrors()} gives it. */
    record Problem(String fieldName, String message, boolean global) {
    }

    /** One bar of the score by group 六化. */
    record Group(String label, Points got, Points full) {
    }
}
