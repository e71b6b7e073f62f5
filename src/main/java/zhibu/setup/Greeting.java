package zhibu.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first thing a newcomer needs once the program runs: where to point the browser. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context) {
            WebServer server = context.getWebServer();
            if (server != null) {
                LOG.info("知部已启动,请在浏览器打开 http://localhost:{}", server.getPort());
            }
        }
    }
}
