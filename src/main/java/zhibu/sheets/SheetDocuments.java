package zhibu.sheets;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents as JSON, always in the same order, and reads them again. */
@Component
class SheetDocuments {

    private final JsonMapper json;

    SheetDocuments(JsonMapper json) {
        this.json = json;
    }

    FrozenDocument freeze(String kind, SelfCheckDocument document) {
        return FrozenDocument.of(kind, json.writeValueAsString(document));
    }

    SelfCheckDocument read(FrozenDocument frozen) {
        return json.readValue(frozen.text(), SelfCheckDocument.class);
    }
}
