package zhibu.campaign.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.Valid;
import java.util.List;
import zhibu.shared.Ids;

/**
 * A schedule to be changed, as typed.
 *
 * @param seen which revision of the round was on the screen
 */
record ScheduleForm(String seen, List<@Valid SpanForm> spans) {

    ScheduleForm {
        seen = text(seen);
        spans = Schedule.whole(spans);
    }

    int revision() {
        return Ids.revision(seen);
    }
}
