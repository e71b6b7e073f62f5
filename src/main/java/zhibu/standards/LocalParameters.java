package zhibu.standards;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.AssessmentYear;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;
import zhibu.standards.Parameters.Parameter;

/** The numbers that the city, or a unit where that is allowed, gives the parameters of an edition 参数. */
@Component
@Transactional
public class LocalParameters {

    private final ParameterChanges changes;
    private final Library library;
    private final UnitNames units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocalParameters(ParameterChanges changes, Library library, UnitNames units, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.library = library;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All parameters of a year, in the order of the edition.
     *
     * @throws NotFound if nothing judges that year
     */
    @Transactional(readOnly = true)
    public List<ParameterView> all(AssessmentYear year, Reader reader) {
        Volume volume = volume(year);
        Parameters holding = library.shelf().applied(volume, year, null).parameters();
        Map<UnitId, String> names = units.all();
        return volume.edition().parameters().all().stream()
                .map(parameter -> view(parameter, volume, holding.get(parameter.key()), year, names)).toList();
    }

    private Volume volume(AssessmentYear year) {
        return library.shelf().judging(year).orElseThrow(NotFound::new);
    }

    private static ParameterView view(Parameter parameter, Volume volume, Parameter holding, AssessmentYear year,
                                      Map<UnitId, String> names) {
        return new ParameterView(year, volume.edition().code(), parameter, holding,
                volume.numbers().stream().filter(number -> number.key().equals(parameter.key())).toList(), names);
    }

    /**
     * One parameter.
     *
     * @throws NotFound if there is none of that key, or nothing judges that year
     */
    @Transactional(readOnly = true)
    public ParameterView parameter(String key, AssessmentYear year, Reader reader) {
        return all(year, reader).stream().filter(view -> view.published().key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Gives a parameter another number from a year on.
     *
     * @throws RuleViolation naming everything that can't be so; the fields are those of the form
     */
    public void change(String key, LocalNumberText text, Reader reader) {
        DraftEditions.requireKeeper(reader);
        AssessmentYear year = from(text.year());
        ParameterView view = parameter(key, year, reader);
        LocalNumber number = read(view, text, year, reader);
        Volume volume = volume(year);
        requireSound(volume, number);
        changes.save(new ParameterChange(volume.edition().code(), number, reader));
        events.publishEvent(new StandardsHappened("修改参数", "parameter/" + key, reader));
        events.publishEvent(new YardstickChanged(year));
    }

    /** A year that is over keeps its numbers. */
    private AssessmentYear from(String typed) {
        int current = LocalDate.now(clock).getYear();
        return Stream.of(current, current + 1).filter(year -> typed.equals(year.toString())).findFirst().map(AssessmentYear::new)
                .orElseThrow(() -> new RuleViolation("year", "只能从%d年度或%d年度起改，过去的年度不再变动".formatted(current, current + 1)));
    }

    private LocalNumber read(ParameterView view, LocalNumberText text, AssessmentYear year, Reader reader) {
        Parameter parameter = view.published();
        Optional<BigDecimal> value = Quantity.read(text.value(), parameter);
        @Nullable UnitId unit = text.unit().isEmpty() ? null : UnitId.valueOf(text.unit());
        boolean national = parameter.source().confidence() == Confidence.NATIONAL;
        new Objections().when(!text.value().isEmpty() && value.isEmpty(), "value", "“%s”不能是 %s".formatted(parameter.name(), text.value()))
                .when(unit != null && !parameter.forUnits(), "unit", "这个参数全市统一，不能由单位另定")
                .when(unit != null && !view.units().containsKey(unit), "unit", "请从名单里选一个单位")
                .when(Confidence.named(text.confidence()).isEmpty(), "confidence", "请选择依据级别")
                .when(national && value.isPresent() && !citesAnother(text.article(), parameter), "article",
                        "原值是国家规定，要改请写明新的文件名称和条款，例如《……条例》第几条").raise();
        return new LocalNumber(null, parameter.key(), unit, year, value.orElse(null),
                new Source(text.article(), Confidence.named(text.confidence()).orElseThrow()), text.reason(), reader.name(), null);
    }

    private static boolean citesAnother(String article, Parameter parameter) {
        return article.matches("(?s).*《[^》]+》.*") && !article.equals(parameter.source().article());
    }

    private void requireSound(Volume volume, LocalNumber added) {
        try {
            library.shelf().read(volume.document(), Stream.concat(volume.numbers().stream()
                    .filter(number -> number.holds(added.from(), added.unit())), Stream.of(added)).toList());
        } catch (RefusedDocument refusal) {
            throw new RuleViolation("value", refusal.getMessage());
        }
    }
}
