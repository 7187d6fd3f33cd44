package cn.mingbai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Reauthentication.Confirmed;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Eight rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "cn.mingbai", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule entitiesAreNotPublic =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    /** The small modules have one package only. */
    @ArchTest
    static final ArchRule controllersLiveInWeb = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("..web", "..account", "..audit", "..shell");

    @ArchTest
    static final ArchRule webOpensNoTransactions = noClasses()
            .that()
            .resideInAPackage("..web")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule webTouchesNoRepository = noClasses()
            .that()
            .resideInAPackage("..web")
            .should()
            .dependOnClassesThat(assignableTo(Repository.class))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule collaboratorsComeByConstructor = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(
                    target(describe("now() of java.time without a Clock", HouseRulesTests::readsTheSystemClock)));

    private static boolean readsTheSystemClock(CodeUnitCallTarget called) {
        return called.getOwner().getPackageName().startsWith("java.time")
                && called.getName().equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    /** Who holds the proof need not ask for the password again; so nobody makes it who did not check one. */
    @ArchTest
    static final ArchRule onlyTheAccountModuleSaysThatItIsHe = noClasses()
            .that()
            .resideOutsideOfPackage("cn.mingbai.account..")
            .should()
            .callConstructor(Confirmed.class, OfficerId.class);
}
