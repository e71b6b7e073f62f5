package zhibu.plans;

/**
 * A line of a plan as somebody typed it, all of it text.
 *
 * @param id the item it was before; empty for a new one
 * @param kind the code of the kind of record that does it; empty for a free matter
 * @param day the planned day; empty for any within the months
 * @param owner the id of a member; empty for nobody
 * @param standard the code of the standard a free matter serves; empty for none
 */
public record ItemText(String id, String title, String kind, String from, String to, String day, String rhythm, String times, String level,
                       String owner, String standard, String note) {
}
