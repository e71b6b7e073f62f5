package sins;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;

/** A page where none belongs. */
@Controller
public class Sins {

    String show(Model model) {
        return model.toString();
    }
}
