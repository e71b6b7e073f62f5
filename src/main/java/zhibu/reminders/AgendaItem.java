package zhibu.reminders;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing of a day in somebody's calendar; it names no member.
 *
 * @param what what it is, the same however far it has come
 * @param summary what, and whose business: 「青山支部：第四季度还缺 1 次党员大会」
 * @param why the article that asks for it; empty where there is none
 * @param href where it is seen to
 */
record AgendaItem(LocalDate day, String what, String summary, String why, String href) {

    /** The same for the same thing whenever it is read. */
    String uid() {
        return UUID.nameUUIDFromBytes("%s %s %s".formatted(day, href, what).getBytes(StandardCharsets.UTF_8)) + "@zhibu";
    }
}
