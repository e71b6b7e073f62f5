package zhibu.reminders;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Writes an agenda as iCalendar (RFC 5545): whole days, as offices reckon them. */
final class CalendarText {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final UtcOffset OFFSET = new UtcOffset(true, 8, 0);

    /** How often a calendar is asked to look again. */
    private static final Duration REFRESH = Duration.builder().hours(6).build();

    /** A line has at most 75 octets (RFC 5545, 3.1), a Chinese character three of them. The library counts characters. */
    private static final int LONGEST_LINE = 25;

    private final LocalDate today;
    private final String site;

    /** @param site where the program is reached, without a slash at the end */
    CalendarText(LocalDate today, String site) {
        this.today = today;
        this.site = site;
    }

    /** The same all day long while nothing changes. */
    String of(List<AgendaItem> items) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//zhibu//zhibu//ZH");
        calendar.setName("知部待办");
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        calendar.setExperimentalProperty("X-WR-CALNAME", "知部待办");
        calendar.setExperimentalProperty("X-WR-TIMEZONE", ZONE.getId());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), beijing()));
        items.forEach(item -> calendar.addEvent(event(item)));
        return written(calendar);
    }

    /** A calendar without an event needs some component all the same. */
    private static VTimezone beijing() {
        StandardTime time = new StandardTime();
        time.setDateStart(new DateTimeComponents(1991, 9, 15, 0, 0, 0, false));
        time.setTimezoneOffsetFrom(OFFSET);
        time.setTimezoneOffsetTo(OFFSET);
        VTimezone zone = new VTimezone(ZONE.getId());
        zone.addStandardTime(time);
        return zone;
    }

    private VEvent event(AgendaItem item) {
        VEvent event = new VEvent();
        event.setUid(item.uid());
        event.setDateTimeStamp(Date.from(today.atStartOfDay(ZONE).toInstant()));
        event.setDateStart(new DateStart(wholeDay(item.day())));
        event.setSummary(item.summary());
        event.setDescription((item.why() + "\n" + site + item.href()).strip());
        event.setUrl(site + item.href());
        event.setTransparency(true);
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
