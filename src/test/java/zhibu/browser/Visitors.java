package zhibu.browser;

import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its {@link Visitor}s: fresh ones, in the one browser that all tests share, gone when the test ends. */
final class Visitors implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Visitor visitor = new Visitor(chromium(test).browser(), address(test), !parameter.isAnnotated(WithoutScripts.class));
        test.getStore(HERE).put(visitor, visitor);
        return visitor;
    }

    private static Chromium chromium(ExtensionContext test) {
        try {
            return test.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        } catch (PlaywrightException missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw missing;
            }
            return Assumptions.abort("no browser: " + missing.getMessage());
        }
    }

    private static String address(ExtensionContext test) {
        return "http://localhost:" + SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
    }
}
