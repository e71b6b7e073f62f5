package zhibu.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What judges can be read and tested alone: it knows no framework, no database and no clock. */
class PureRulesTests {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("zhibu.assessment");

    private static final List<Class<?>> PURE = List.of(Approvals.class, Books.class, BranchYear.class, Candidates.class, Caring.class,
            Chronicle.class, Coverage.class, Deliberation.class, DevelopmentInOrder.class, DuesKept.class, Facts.class, Grade.class,
            LedgersKept.class, LifeAndReview.class, MembersKept.class, Penalties.class, Place.class, Planning.class, ProblemsKept.class, Reporting.class,
            Responsibilities.class, StudyDone.class, Summaries.class, Talks.class, VetoFinding.class, Vetoes.class, Yearly.class, CommitteeComplete.class, Duty.class,
            Evidence.class, Finding.class, Gap.class, GroupScore.class, ItemScore.class, Judgement.class, Lectures.class,
            OrganizationSetup.class, Owed.class, Regularity.class, Rule.class, Rulebook.class, Scorecard.class,
            SecretaryFit.class, TermKept.class, ThemeDays.class, ThreeMeetings.class, Verdict.class, Yardstick.class);

    @Test
    void theRulesKnowNoFrameworkAndNoDatabase() {
        noClasses().that(arePure()).should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..", "org.hibernate..").check(CLASSES);
    }

    @Test
    void theRulesAreToldWhatDayItIs() {
        noClasses().that(arePure()).should().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().callMethodWhere(new DescribedPredicate<>("a call of now()") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        return call.getName().equals("now");
                    }
                }).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return DescribedPredicate.describe("are pure", type -> PURE.stream().anyMatch(pure -> type.getName().equals(pure.getName())));
    }
}
