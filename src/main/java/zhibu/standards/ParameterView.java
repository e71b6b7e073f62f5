package zhibu.standards;

import java.util.List;
import java.util.Map;
import zhibu.shared.AssessmentYear;
import zhibu.shared.UnitId;
import zhibu.standards.Parameters.Parameter;

/**
 * A parameter 参数 in a year.
 *
 * @param edition the code of the edition it belongs to
 * @param published as the edition has it
 * @param holding as it holds for the whole city
 * @param numbers what places gave it, in their order
 * @param units the names of all units
 */
public record ParameterView(AssessmentYear year, String edition, Parameter published, Parameter holding, List<LocalNumber> numbers,
                            Map<UnitId, String> units) {

    /** The number as people write it, to begin with. */
    public String written() {
        return Quantity.written(holding);
    }

    /** Whether the city's number differs from the edition's. */
    public boolean changed() {
        return published.value().compareTo(holding.value()) != 0 || !published.source().equals(holding.source());
    }

    /** How many units have a number of their own in the year. */
    public long unitsChanged() {
        return units.keySet().stream().filter(unit -> Shelf.holding(numbers.stream().filter(number -> number.holds(year, unit)).toList())
                .values().stream().anyMatch(number -> number.unit() != null)).count();
    }

    /** Whose number it is. */
    public String whose(LocalNumber number) {
        UnitId unit = number.unit();
        return unit == null ? "全市" : units.getOrDefault(unit, "");
    }

    /** A number as people write it; what holds otherwise where it was taken back. */
    public String shown(LocalNumber number) {
        return number.value() == null ? "恢复原值" : published.with(number.value(), number.source()).shown();
    }
}
