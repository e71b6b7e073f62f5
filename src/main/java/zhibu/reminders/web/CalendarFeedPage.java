package zhibu.reminders.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.reminders.CalendarFeeds;

/** What a calendar program reads, again and again and without signing in; who knows the address may. */
@Controller
class CalendarFeedPage {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** What is due changes with records, not by the minute. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarFeeds feeds;
    private final Site site;

    CalendarFeedPage(CalendarFeeds feeds, Site site) {
        this.feeds = feeds;
        this.site = site;
    }

    /** Unchanged since the calendar last asked, it is answered with 304 and nothing. */
    @GetMapping("/calendar/{feed}.ics")
    ResponseEntity<byte[]> read(@PathVariable String feed) {
        byte[] text = feeds.read(feed, site.address()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().eTag(DigestUtils.md5DigestAsHex(text)).cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .contentType(CALENDAR).body(text);
    }
}
