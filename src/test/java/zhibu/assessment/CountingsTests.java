package zhibu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule book names a class and its tests for every rule; here is seen that they exist. */
class CountingsTests {

    @Test
    void whatCountsARuleExistsAndSoDoItsTests() {
        Set<String> named = Rulebook.countings().values().stream().flatMap(counting -> Stream.of(counting.rule(), counting.test()))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(20).allSatisfy(name ->
                assertThatNoException().isThrownBy(() -> Class.forName("zhibu.assessment." + name)));
    }

    @Test
    void whatNothingCountsIsNotNamed() {
        assertThat(new Countings().of("meeting.substance")).isEmpty();
    }
}
