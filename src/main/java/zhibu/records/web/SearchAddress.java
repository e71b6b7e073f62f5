package zhibu.records.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.records.Inquiry;
import zhibu.shared.RuleViolation;
import zhibu.shared.web.Typed;

/** The address of a search, which says all of it: {@code /search?q=防汛&kind=ASSEMBLY&after=2026-11-20.17}. */
record SearchAddress(String q, String kind, String from, String to, String after) {

    /**
     * What it asks for.
     *
     * @throws RuleViolation if that can't be looked for
     */
    Inquiry inquiry() {
        return new Inquiry(Inquiry.words(q), kind, day("from", from), day("to", to), place(after));
    }

    private static @Nullable LocalDate day(String field, String typed) {
        return typed.isEmpty() ? null : Typed.date(typed)
                .orElseThrow(() -> new RuleViolation(field, "没有这一天，日期请写成 2026-11-20 这样"));
    }

    /** The place the list goes on from; its beginning if the address has nonsense there. */
    private static Inquiry.@Nullable Place place(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}") ? Typed.date(text.substring(0, 10))
                .map(day -> new Inquiry.Place(day, Long.parseLong(text.substring(11)))).orElse(null) : null;
    }

    SearchAddress after(Inquiry.Place place) {
        return new SearchAddress(q, kind, from, to, place.on() + "." + place.record());
    }

    SearchAddress fromTheBeginning() {
        return new SearchAddress(q, kind, from, to, "");
    }

    /** The same words, narrowed to nothing. */
    SearchAddress wide() {
        return new SearchAddress(q, "", "", "", "");
    }

    @Override
    public String toString() {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/search");
        Map<String, Object> filled = new HashMap<>();
        add("q", q, link, filled);
        add("kind", kind, link, filled);
        add("from", from, link, filled);
        add("to", to, link, filled);
        add("after", after, link, filled);
        return link.encode().buildAndExpand(filled).toUriString();
    }

    private static void add(String name, String value, UriComponentsBuilder link, Map<String, Object> filled) {
        if (!value.isEmpty()) {
            link.queryParam(name, "{" + name + "}");
            filled.put(name, value);
        }
    }
}
