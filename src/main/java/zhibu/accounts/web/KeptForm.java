package zhibu.accounts.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import zhibu.shared.Reader;
import zhibu.shared.web.TypedWords;

/**
 * A form that came without a valid session or token, exactly as it was sent, so that it can be sent again. It travels in the
 * pages of its own browser and is never stored.
 *
 * @param writer the account on whose page it was typed
 * @param address where it was sent, within the application
 * @param fields what was sent, in its order
 * @param files the files that were chosen; they have to be chosen again
 */
record KeptForm(String writer, String address, List<Field> fields, List<ChosenFile> files) {

    /** What belongs to the page and the session, not to the form: new ones come with the next page. */
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", FormWriter.FIELD, KeptForms.PARCEL);

    KeptForm {
        Objects.requireNonNull(writer);
        Objects.requireNonNull(address);
        fields = fields.stream().filter(field -> !OF_THE_PAGE.contains(field.name())).toList();
        files = List.copyOf(files);
    }

    /** One field and one of its values. */
    record Field(String name, String value) {

        Field {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }
    }

    /** A file as the browser announced it: the field it was chosen in, and its name. */
    record ChosenFile(String field, String name) {

        ChosenFile {
            Objects.requireNonNull(field);
            Objects.requireNonNull(name);
        }
    }

    boolean isOf(Reader reader) {
        return writer.equals(reader.account().toString());
    }

    /** What its writer would have to type again. */
    public List<String> words() {
        return TypedWords.of(fields.stream().map(Field::value));
    }

    /** How many dates, choices and numbers go with the words. */
    public long others() {
        return fields.stream().filter(field -> !field.value().isBlank()).count() - words().size();
    }

    /** What was typed goes into no log. */
    @Override
    public String toString() {
        return "form of %d fields for %s".formatted(fields.size(), address);
    }
}
