package zhibu.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import zhibu.fixtures.ZhibuTest;

/** A test of the running application through a browser; its methods may ask for a {@link Visitor}. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Visitors.class)
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface BrowserTest {
}
