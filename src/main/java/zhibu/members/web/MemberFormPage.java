package zhibu.members.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.MemberFile;
import zhibu.members.Particular;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts;
import zhibu.shared.web.Option;

/**
 * The form that says something of a member.
 *
 * @param file what is known of him; none for somebody new
 */
record MemberFormPage(BranchCard branch, @Nullable MemberFile file, List<BranchFacts.Group> groups, MemberForm form) {

    /** One input of it, as the component that shows it wants it. */
    record Input(Particular particular, String value, List<Option> options) {

        public String name() {
            return particular.field();
        }

        public String label() {
            return particular.needed() ? particular.heading() : particular.heading() + "（选填）";
        }
    }

    public List<Particular.Section> sections() {
        return Arrays.asList(Particular.Section.values());
    }

    /** The inputs of a section; a branch without groups asks for none. */
    public List<Input> inputs(Particular.Section section) {
        return section.particulars().stream().filter(particular -> particular != Particular.GROUP || !groups.isEmpty())
                .map(particular -> new Input(particular, form.typed(particular), options(particular))).toList();
    }

    private List<Option> options(Particular particular) {
        Stream<Option> options = particular == Particular.GROUP
                ? groups.stream().map(group -> new Option(group.id().toString(), group.name()))
                : particular.choices().stream().map(choice -> new Option(choice, choice));
        return Stream.concat(Stream.of(new Option("", "未填")), options).toList();
    }
}
