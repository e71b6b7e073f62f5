package zhibu.setup;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zhibu.accounts.SampleAccount;

/** What a newcomer needs once the program runs: where to point the browser, and as whom to sign in. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final ObjectProvider<SampleAccount> samples;

    Greeting(ObjectProvider<SampleAccount> samples) {
        this.samples = samples;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LOG.info("知部已启动，请在浏览器打开 http://localhost:{}{}", port, accounts());
        }
    }

    private String accounts() {
        return samples.orderedStream()
                .map(account -> "%n    %-14s %-14s %s".formatted(account.username(), account.password(), account.who()))
                .collect(Collectors.joining());
    }
}
