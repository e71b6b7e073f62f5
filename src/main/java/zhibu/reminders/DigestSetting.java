package zhibu.reminders;

/**
 * Whether somebody gets the week's digest by mail.
 *
 * @param address where to; empty while he has given none
 * @param on whether it is sent to him
 * @param available whether this program can send mail at all
 */
public record DigestSetting(String address, boolean on, boolean available) {
}
