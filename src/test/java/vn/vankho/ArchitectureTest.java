package vn.vankho;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the layout: which package may know which, and which library lives where. */
@AnalyzeClasses(packages = "vn.vankho", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule arrowsPointOnlyWhereTheLayoutSays =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("document")
          .definedBy("vn.vankho.document..")
          .layer("reference")
          .definedBy("vn.vankho.reference..")
          .layer("ingest")
          .definedBy("vn.vankho.ingest..")
          .layer("text")
          .definedBy("vn.vankho.text..")
          .layer("extract")
          .definedBy("vn.vankho.extract..")
          .layer("archive")
          .definedBy("vn.vankho.archive..")
          .layer("publish")
          .definedBy("vn.vankho.publish..")
          .layer("review")
          .definedBy("vn.vankho.review..")
          .layer("job")
          .definedBy("vn.vankho.job..")
          .layer("cli")
          .definedBy("vn.vankho.cli..")
          .whereLayer("document")
          .mayNotAccessAnyLayer()
          .whereLayer("reference")
          .mayOnlyAccessLayers("document")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("document")
          .whereLayer("text")
          .mayOnlyAccessLayers("document")
          .whereLayer("extract")
          .mayOnlyAccessLayers("document", "reference")
          .whereLayer("archive")
          .mayOnlyAccessLayers("document", "reference")
          .whereLayer("publish")
          .mayOnlyAccessLayers("document", "reference")
          .whereLayer("review")
          .mayOnlyAccessLayers("document")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule theDomainUsesTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("vn.vankho.document..")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("java..", "vn.vankho.document.."));

  @ArchTest
  static final ArchRule pdfAndOcrLibrariesLiveInText =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.vankho.text..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.bytedeco.."));

  @ArchTest
  static final ArchRule wordFilesAreReadInTextAndSpreadsheetsInReview =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.vankho.text..", "vn.vankho.review..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.poi.."));

  @ArchTest
  static final ArchRule tikaLivesInIngest =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.vankho.ingest..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.tika.."));

  @ArchTest
  static final ArchRule databaseAccessLivesInArchive =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.vankho.archive..", "vn.vankho.job..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2.."));

  @ArchTest
  static final ArchRule templatesLiveInPublish =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.vankho.publish..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.thymeleaf.."));

  @ArchTest
  static final ArchRule springBatchLivesInJob =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.vankho.job..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.springframework.batch.."));

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("vn.vankho.Vankho")
          .should()
          .callMethod(System.class, "exit", int.class);
}
