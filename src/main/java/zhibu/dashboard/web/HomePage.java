package zhibu.dashboard.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zhibu.shared.Reader;

/** The page everybody begins on 首页: for each of his roles what he is here to do. */
@Controller
class HomePage {

    private final HomeDesk desk;

    HomePage(HomeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    String show(@RequestParam(defaultValue = "") String unit, Reader reader, Model model) {
        model.addAttribute("home", desk.lay(unit, reader));
        return "dashboard/home";
    }
}
