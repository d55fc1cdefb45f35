package jinhuo.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The arrows between the features, and the rules that a reviewer would repeat. */
class ArchitectureTest {

    /** A feature may use those before it. Those of one line do not use each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("shared"),
            List.of("outbox"),
            List.of("live"),
            List.of("accounts"),
            List.of("certification", "supplier"),
            List.of("buyer"),
            List.of("catalog"),
            List.of("inventory"),
            List.of("search"),
            List.of("purchasing"),
            List.of("cart"),
            List.of("order"),
            List.of("checkout"),
            List.of("delivery"),
            List.of("document"),
            List.of("figures"));

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jinhuo.portal");

    @Test
    void featuresUseOnlyThoseBeforeThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (var feature : ORDER.get(i)) {
                var later = ORDER.subList(i + 1, ORDER.size()).stream().flatMap(List::stream);
                var beside = ORDER.get(i).stream().filter(other -> !other.equals(feature));
                noClasses()
                        .that()
                        .resideInAPackage(packageOf(feature))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(Stream.concat(later, beside)
                                .map(ArchitectureTest::packageOf)
                                .toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(PORTAL);
            }
        }
    }

    @Test
    void noFeatureKnowsTheOnesThatNobodyOrders() {
        var ordered = ORDER.stream().flatMap(List::stream).map(ArchitectureTest::packageOf);

        noClasses()
                .that()
                .resideInAnyPackage(ordered.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packageOf("start"), packageOf("sample"))
                .check(PORTAL);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("jinhuo.portal.(*)..").should().beFreeOfCycles().check(PORTAL);
        ApplicationModules.of(PortalApplication.class).verify();
    }

    @Test
    void nothingUsesTheEventsThatReactiveTransactionsLose() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.modulith.events..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(org.springframework.context.ApplicationEventPublisher.class)
                .check(PORTAL.that(com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                packageOf("start"), "jinhuo.portal"))));
    }

    @Test
    void controllersOnlyMap() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .andShould()
                .haveSimpleNameEndingWith("Controller")
                .check(PORTAL);
    }

    @Test
    void requestsNeverBlock() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("start"), packageOf("sample"))
                .should()
                .callMethod(Mono.class, "block")
                .orShould()
                .callMethod(Flux.class, "blockLast")
                .orShould()
                .callMethod(Flux.class, "toIterable")
                .check(PORTAL);
    }

    @Test
    void statementsStandInRepositories() {
        noClasses()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DatabaseClient.class)
                .check(PORTAL);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PORTAL.stream().map(type -> type.getPackage()).distinct())
                .allMatch(found -> found.isAnnotatedWith(NullMarked.class), "is null-marked")
                .extracting(JavaPackage::getName)
                .contains("jinhuo.portal.shared");
    }

    private static String packageOf(String feature) {
        return "jinhuo.portal." + feature + "..";
    }
}
