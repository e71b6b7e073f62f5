package zhibu.reminders.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach the program: as its operator says ({@code zhibu.address}), or else as it was reached just now. */
@Component
class Site {

    private final String configured;

    Site(@Value("${zhibu.address:}") String configured) {
        this.configured = configured.replaceFirst("/+$", "");
    }

    /** Its address without a slash at the end. */
    String address() {
        return configured.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() : configured;
    }
}
