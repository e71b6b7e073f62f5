package zhibu.ledger.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as a browser sends it: the page's own values, changed field by field. */
final class SentForm {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private SentForm() {
    }

    static SentForm of(GatheringForm form) {
        SentForm sent = new SentForm();
        sent.put("", form);
        return sent;
    }

    private void put(String prefix, Record row) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            put(prefix + component.getName(), valueOf(row, component));
        }
    }

    private void put(String name, Object value) {
        if (value instanceof List<?> rows) {
            rows.stream().filter(String.class::isInstance).forEach(chosen -> fields.add(name, (String) chosen));
            for (int i = 0; i < rows.size() && rows.get(i) instanceof Record; i++) {
                put("%s[%d].".formatted(name, i), (Record) rows.get(i));
            }
        } else if (!value.equals("")) {
            fields.set(name, (String) value);
        }
    }

    private static Object valueOf(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SentForm with(String name, String value) {
        fields.set(name, value);
        return this;
    }

    SentForm without(String prefix) {
        fields.keySet().removeIf(name -> name.startsWith(prefix));
        return this;
    }

    String value(String name) {
        return fields.getFirst(name);
    }

    MultiValueMap<String, String> fields() {
        return fields;
    }
}
