package zhibu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import zhibu.shared.Reader;

/** The rules of the house that the compiler cannot see; docs/architecture.md says what each is good for. */
class ArchitectureTests {

    /** The use cases that nobody in particular asks for, and why they need nobody. */
    private static final Map<String, String> ASKED_BY_NOBODY = Map.ofEntries(
            Map.entry("Accounts.loadUserByUsername", "sign-in: nobody is anybody yet"),
            Map.entry("Accounts.reader", "this is where readers come from"),
            Map.entry("Accounts.mustChangePassword", "sign-in"),
            Map.entry("Accounts.signedIn", "sign-in"),
            Map.entry("Accounts.failed", "sign-in"),
            Map.entry("Accounts.createFirstAdministrator", "the program itself, before there is any account"),
            Map.entry("CalendarFeeds.read", "the secret in the address says whose calendar asks"),
            Map.entry("Accounts.names", "labels of what the caller has already been shown"),
            Map.entry("Members.names", "labels of what the caller has already been shown"),
            Map.entry("Organization.names", "labels of what the caller has already been shown"),
            Map.entry("Organization.everywhere", "names of branches, which transfers are addressed to"),
            Map.entry("MinuteBook.namedIn", "labels of what the caller has already been shown"),
            Map.entry("Register.history", "the history of what the caller has already been shown"),
            Map.entry("MinuteBook.attendance", "of a member the caller has already been judged to see"),
            Map.entry("EntryBook.about", "of a member the caller has already been judged to see"),
            Map.entry("Members.branchOf", "of a member the caller has already been given"),
            Map.entry("MinuteBook.lastDays", "of branches the caller has already been given"),
            Map.entry("Members.sizes", "of branches the caller has already been given"),
            Map.entry("Organization.everyBranch", "the nightly reckoning, which shows nobody anything"),
            Map.entry("Terms.standing", "of branches the caller has already been given"),
            Map.entry("Organization.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Members.facts", "facts for the rules, which show nobody anything"),
            Map.entry("KeyTasks.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Rectifications.facts", "facts for the rules, which show nobody anything"),
            Map.entry("EvidenceStore.inspect", "looks at a file that nobody keeps yet"),
            Map.entry("Ledger.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Ledger.votes", "facts for the rules, which show nobody anything"),
            Map.entry("Ledger.topics", "facts for the rules, which show nobody anything"),
            Map.entry("DuesBooks.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Transfers.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Absences.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Dossiers.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Candidacies.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Archives.closed", "facts for the rules, which show nobody anything"),
            Map.entry("Standards.ledgerCategories", "public to whoever is signed in"),
            Map.entry("Countings.of", "public to whoever is signed in"),
            Map.entry("RuleLines.line", "public to whoever is signed in"),
            Map.entry("RuleLines.lines", "public to whoever is signed in"),
            Map.entry("Standards.edition", "public to whoever is signed in"),
            Map.entry("Standards.editionForRecords", "public to whoever is signed in"),
            Map.entry("Trials.destroy", "the program ends"),
            Map.entry("Library.published", "public to whoever is signed in"),
            Map.entry("Library.document", "public to whoever is signed in"),
            Map.entry("Library.edition", "public to whoever is signed in"),
            Map.entry("Library.resting", "public to whoever is signed in"),
            Map.entry("Standards.editions", "public to whoever is signed in"),
            Map.entry("Entries.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Standards.entryKinds", "public to whoever is signed in"),
            Map.entry("Standards.entryKind", "public to whoever is signed in"),
            Map.entry("Standards.kindName", "public to whoever is signed in"),
            Map.entry("Standards.electionPapers", "public to whoever is signed in"),
            Map.entry("Standards.dues", "public to whoever is signed in"),
            Map.entry("Standards.development", "public to whoever is signed in"),
            Map.entry("Register.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Teams.of", "of a branch and a round the caller has already been given"),
            Map.entry("Draws.drawn", "of a round the caller has already been given"),
            Map.entry("Plans.facts", "facts for the rules, which show nobody anything"),
            Map.entry("Standards.plan", "public to whoever is signed in"),
            Map.entry("Standards.calendar", "public to whoever is signed in"),
            Map.entry("Standards.kinds", "public to whoever is signed in"),
            Map.entry("Standards.kind", "public to whoever is signed in"),
            Map.entry("Standards.agendaKinds", "public to whoever is signed in"),
            Map.entry("Standards.agendaKind", "public to whoever is signed in"));

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("zhibu");
    private static final JavaClasses SINS = new ClassFileImporter().importPackages("sins");

    static List<ArchRule> rules() {
        return List.of(
                noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat().resideInAnyPackage(
                        "jakarta.persistence..", "org.springframework.data.jpa..", "org.springframework.data.repository..",
                        "org.springframework.jdbc..").as("pages know nothing of tables"),
                noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat().resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web..", "org.springframework.ui..",
                        "zhibu.(*).web..").as("modules know nothing of pages"),
                classes().that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(Embeddable.class)
                        .or().areAssignableTo(Repository.class).and().resideOutsideOfPackage("zhibu.shared")
                        .should().notBePublic().as("tables are a module's own business"),
                classes().that().areAnnotatedWith(Controller.class).should().notBePublic().as("nobody calls a page"),
                noMethods().that().areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)))
                        .should().haveNameMatching("set[A-Z].*").as("entities have verbs, no setters"),
                methods().that().arePublic().and().areDeclaredInClassesThat(describe("are use cases", ArchitectureTests::isUseCase))
                        .and(describe("are asked for by somebody", ArchitectureTests::isAskedBySomebody))
                        .should(endWithTheReader()).as("whoever asks is the last thing a use case is told"),
                noClasses().should().haveNameMatching(".*(Service|Impl|Utils?|Helper|Manager)").as("names say what a thing is"),
                noClasses().should().callMethodWhere(describe("asks the machine for the time", ArchitectureTests::isTimeOfTheMachine))
                        .as("time comes from the clock"),
                NO_CLASSES_SHOULD_USE_FIELD_INJECTION.as("nothing is injected into fields"),
                noClasses().that().areNotAssignableTo(ZhibuApplication.class).should(ACCESS_STANDARD_STREAMS)
                        .as("nobody prints to the console but the command line"));
    }

    @Test
    void modulesUseOnlyTheModulesBeneathThem() {
        ApplicationModules.of(ZhibuApplication.class).verify();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeeps(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sinsAreFound(ArchRule rule) {
        assertThat(rule.evaluate(SINS).hasViolation()).isTrue();
    }

    @Test
    void noExceptionOutlivesItsUseCase() {
        assertThat(HOUSE.stream().filter(ArchitectureTests::isUseCase).flatMap(type -> type.getMethods().stream())
                .filter(method -> !takesReader(method)).map(ArchitectureTests::name)).containsAll(ASKED_BY_NOBODY.keySet());
    }

    private static boolean isUseCase(JavaClass type) {
        return type.isAnnotatedWith(Component.class) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isAskedBySomebody(JavaMethod method) {
        return !ASKED_BY_NOBODY.containsKey(name(method));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean takesReader(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).isEquivalentTo(Reader.class);
    }

    private static boolean isTimeOfTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return call.getName().equals("currentTimeMillis")
                || owner.startsWith("java.time.") && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaMethod> endWithTheReader() {
        return new ArchCondition<>("end with the reader") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, takesReader(method), method.getDescription()));
            }
        };
    }
}
