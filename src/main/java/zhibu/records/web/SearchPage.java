package zhibu.records.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.members.NamedMember;
import zhibu.records.Book;
import zhibu.records.Hit;
import zhibu.shared.AssessmentYear;
import zhibu.shared.RuleViolation;
import zhibu.shared.web.Option;
import zhibu.standards.Standards;

/**
 * What somebody looked for and what was found.
 *
 * @param refusals why it can't be looked for
 * @param people those found and, if there are more than are shown, one of them
 * @param hits the records found and, if there are more than are shown, one of them
 */
record SearchPage(SearchAddress address, List<RuleViolation.Problem> refusals, List<NamedMember> people, List<Hit> hits,
                  Standards standards) {

    static final int RECORDS = 20;
    static final int PEOPLE = 10;

    /** Whether there is anything to answer. */
    public boolean asked() {
        return refusals.isEmpty() && !address.q().isEmpty();
    }

    /** Whether more is asked of a record than to say the words. */
    public boolean narrows() {
        return !(address.kind() + address.from() + address.to()).isEmpty();
    }

    /** What is wrong with one field. */
    public List<String> errors(String field) {
        return refusals.stream().filter(problem -> problem.field().equals(field)).map(RuleViolation.Problem::sentence).toList();
    }

    /** The people shown. */
    public List<NamedMember> persons() {
        return people.stream().limit(PEOPLE).toList();
    }

    /** Whether more of a name would have to be typed to see everybody. */
    public boolean manyPersons() {
        return people.size() > PEOPLE;
    }

    /** The records shown. */
    public List<Hit> records() {
        return hits.stream().limit(RECORDS).toList();
    }

    public String kindsOf(Hit hit) {
        return hit.kinds().stream().map(standards::kindName).collect(joining("、"));
    }

    /** Whether a record was written up so late that it is marked 补记. */
    public boolean late(Hit hit) {
        return hit.recorded().late(standards.editionForRecords(AssessmentYear.of(hit.recorded().happened())));
    }

    /** The kinds of every book. */
    public List<Option> kinds() {
        return Option.orNone("全部", Stream.of(Book.values()).flatMap(book -> Listing.kinds(book, standards)));
    }

    /** What follows what is shown, if anything does. */
    public @Nullable String next() {
        return hits.size() > RECORDS ? address.after(hits.get(RECORDS - 1).place()).toString() : null;
    }

    /** The latest, unless they are what is shown. */
    public @Nullable String first() {
        return address.after().isEmpty() ? null : address.fromTheBeginning().toString();
    }

    /** The same words, narrowed to nothing. */
    public String wide() {
        return address.wide().toString();
    }
}
