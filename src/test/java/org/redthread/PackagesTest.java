package org.redthread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The way of a page has one direction; these rules keep it. */
@AnalyzeClasses(packages = "org.redthread", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {
    private static final String[] BEFORE_GRAPH = {"..page..", "..extract..", "..story..", "..resolve.."};

    @ArchTest
    static final ArchRule onlyGraphTalksToNeo4j = noClasses()
            .that()
            .resideOutsideOfPackage("..redthread.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..");

    @ArchTest
    static final ArchRule onlyExtractUsesCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("..redthread.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule onlyApiUsesSpringMvc = noClasses()
            .that()
            .resideOutsideOfPackage("..redthread.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule whoMayDoWhatKnowsNothingOfTheGraph = noClasses()
            .that()
            .resideInAPackage("..redthread.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..redthread.page..",
                    "..redthread.extract..",
                    "..redthread.resolve..",
                    "..redthread.graph..",
                    "..redthread.query..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..redthread.ingest.kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule nothingUsesApi = classes()
            .that()
            .resideInAPackage("..redthread.api..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage("..redthread.api..");

    @ArchTest
    static final ArchRule theReadingOfAPageKnowsNoStore = noClasses()
            .that()
            .resideInAnyPackage(BEFORE_GRAPH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..redthread.graph..", "..redthread.ingest..", "..redthread.query..");

    @ArchTest
    static final ArchRule aPageIsReadWithoutKnowingWhatComesAfter = noClasses()
            .that()
            .resideInAPackage("..redthread.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..redthread.extract..", "..redthread.story..", "..redthread.resolve..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.redthread.(*)..").should().beFreeOfCycles();
}
