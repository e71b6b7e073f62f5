package zhibu.reminders.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.reminders.CalendarFeeds;
import zhibu.shared.Reader;

/** The page on which somebody makes, replaces and revokes his calendar feed 日历订阅. */
@Controller
@RequestMapping("/account/calendar")
class CalendarPage {

    private static final String PAGE = "reminders/calendar";

    private final CalendarFeeds feeds;
    private final Site site;

    CalendarPage(CalendarFeeds feeds, Site site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping
    String show(Reader reader, Model model) {
        feeds.madeAt(reader).ifPresent(since -> model.addAttribute("since", WallClock.show(since)));
        return PAGE;
    }

    /** Answers with the address at once: passed on through a redirect, it would be kept in the session. */
    @PostMapping
    String make(Reader reader, Model model) {
        model.addAttribute("address", "%s/calendar/%s.ics".formatted(site.address(), feeds.make(reader)));
        return show(reader, model);
    }

    @PostMapping("/revocation")
    String revoke(Reader reader, RedirectAttributes redirect) {
        feeds.revoke(reader);
        redirect.addFlashAttribute("flash", "日历订阅已停用，原来的地址立即失效");
        return "redirect:/account/calendar";
    }
}
