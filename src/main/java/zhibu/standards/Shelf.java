package zhibu.standards;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;
import zhibu.shared.UnitId;
import zhibu.standards.Parameters.Parameter;

/** All editions as they stand at a moment, with what was withdrawn and the numbers of places; never changes. */
final class Shelf {

    private static final Comparator<Volume> OLDEST_FIRST = Comparator.comparing((Volume volume) -> volume.edition().effectiveFrom())
            .thenComparing(volume -> volume.edition().code());
    private static final Comparator<LocalNumber> WEAKEST_FIRST = Comparator.comparing((LocalNumber number) -> number.unit() != null)
            .thenComparing(number -> number.from().value())
            .thenComparing(number -> number.number() == null ? Long.MAX_VALUE : number.number());

    private final List<Volume> volumes;
    private final Catalogue catalogue;
    private final Parameters defaults;
    private final Map<Address, Edition> applied = new ConcurrentHashMap<>();

    /** @param defaults the parameters of what an edition says nothing of */
    Shelf(List<Volume> volumes, Catalogue catalogue, Parameters defaults) {
        this.volumes = volumes.stream().sorted(OLDEST_FIRST.reversed()).toList();
        this.catalogue = catalogue;
        this.defaults = defaults;
    }

    /** All, the withdrawn too, newest first. */
    List<Volume> volumes() {
        return volumes;
    }

    /** Those that judge, newest first. */
    List<Edition> editions() {
        return standing().map(Volume::edition).toList();
    }

    private Stream<Volume> standing() {
        return volumes.stream().filter(volume -> volume.withdrawn() == null);
    }

    Optional<Volume> volume(String code) {
        return volumes.stream().filter(volume -> volume.edition().code().equals(code)).findFirst();
    }

    /** The one that judges a year. */
    Optional<Volume> judging(AssessmentYear year) {
        return standing().filter(volume -> !volume.edition().effectiveFrom().isAfter(year.firstDay())).findFirst();
    }

    /** The one in whose words the records of a year are written. */
    Volume recording(AssessmentYear year) {
        return judging(year).orElseGet(() -> standing().reduce((newer, older) -> older).orElseThrow());
    }

    /** An edition with the numbers of the city in a year, and of a unit where one is named. */
    Edition applied(Volume volume, AssessmentYear year, @Nullable UnitId unit) {
        List<LocalNumber> numbers = volume.numbers().stream().filter(number -> number.holds(year, unit)).toList();
        UnitId own = numbers.stream().anyMatch(number -> number.unit() != null) ? unit : null;
        return numbers.isEmpty() ? volume.edition()
                : applied.computeIfAbsent(new Address(volume.edition().code(), year, own), missing -> read(volume.document(), numbers));
    }

    /** An edition with these numbers. */
    Edition read(EditionDocument document, List<LocalNumber> numbers) {
        return document.read(catalogue, change(numbers));
    }

    private UnaryOperator<Parameters> change(List<LocalNumber> numbers) {
        Map<String, LocalNumber> holding = holding(numbers);
        return own -> own.completedBy(defaults).changedBy(parameter -> changed(parameter, holding.get(parameter.key())));
    }

    /** Of several numbers of a parameter that hold, the one that goes before the others. */
    static Map<String, LocalNumber> holding(List<LocalNumber> numbers) {
        Map<String, LocalNumber> city = last(numbers.stream().filter(number -> number.unit() == null));
        Map<String, LocalNumber> unit = last(numbers.stream().filter(number -> number.unit() != null));
        return Stream.concat(city.values().stream(), unit.values().stream().filter(number -> number.value() != null))
                .collect(toMap(LocalNumber::key, Function.identity(), (weak, strong) -> strong));
    }

    private static Map<String, LocalNumber> last(Stream<LocalNumber> numbers) {
        return numbers.sorted(WEAKEST_FIRST).collect(toMap(LocalNumber::key, Function.identity(), (weak, strong) -> strong));
    }

    private static Parameter changed(Parameter parameter, @Nullable LocalNumber number) {
        return number == null || number.value() == null ? parameter : parameter.with(number.value(), number.source());
    }

    private record Address(String code, AssessmentYear year, @Nullable UnitId unit) {
    }
}
