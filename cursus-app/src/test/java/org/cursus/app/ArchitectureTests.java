package org.cursus.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/// What must hold of the code's shape. There is no list of exceptions.
@AnalyzeClasses(packages = "org.cursus.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(CursusApplication.class);

  @ArchTest
  static final ArchRule sqlLivesInStores =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Store")
          .and()
          .resideOutsideOfPackage("..platform.database..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(JdbcClient.class)
          .because("SqlTests has every statement of every store parsed by PostgreSQL");

  @ArchTest
  static final ArchRule storesAreOfTheirModule =
      classes()
          .that()
          .haveSimpleNameEndingWith("Store")
          .should()
          .bePackagePrivate()
          .because("a table has one owner, and others ask it");

  @ArchTest
  static final ArchRule controllersAreOfTheirModule =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .or()
          .areAnnotatedWith(RestController.class)
          .should()
          .bePackagePrivate()
          .because("only browsers and programs call controllers");

  @ArchTest
  static final ArchRule dependenciesComeThroughConstructors =
      noFields()
          .should()
          .beAnnotatedWith(Autowired.class)
          .because("what a class needs is seen in its constructor");

  @ArchTest
  static final ArchRule timeIsAsked =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("..platform..")
          .should()
          .haveName("systemUTC")
          .because("time comes from the one " + Clock.class.getSimpleName() + " bean");

  @ArchTest
  static final ArchRule documentsAreReadInChildren =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.cursus.engine.document.DocumentReader")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.cursus.engine.document.PageViewer")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.poi..")
          .because("a document from outside must not be able to harm the server");

  @Test
  void modulesUseOnlyWhatStandsBelowThem() {
    MODULES.verify();
  }

  @Test
  void theDrawingOfTheModulesIsOfThisCode() throws IOException {
    var file = Path.of("..", "docs", "ARCHITECTURE.md");
    var text = Files.readString(file);
    var drawing =
        "```mermaid\nflowchart TD\n"
            + MODULES.stream()
                .sorted(java.util.Comparator.comparing(m -> m.getIdentifier().toString()))
                .map(ArchitectureTests::arrows)
                .collect(Collectors.joining())
            + "```\n";
    var start = text.indexOf("```mermaid\n");
    var end = text.indexOf("```\n", start + 10) + 4;
    var renewed = text.substring(0, start) + drawing + text.substring(end);
    if (Boolean.getBoolean("cursus.renew-docs")) {
      Files.writeString(file, renewed);
    }
    assertThat(file).content().as("run with -Dcursus.renew-docs=true").isEqualTo(renewed);
  }

  private static String arrows(ApplicationModule module) {
    var name = module.getIdentifier().toString();
    var targets =
        module
            .getDirectDependencies(MODULES)
            .uniqueStream(ApplicationModuleDependency::getTargetModule)
            .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
            .distinct()
            .sorted()
            .map(target -> "  " + name + " --> " + target + "\n")
            .collect(Collectors.joining());
    return "  " + name + "\n" + targets;
  }
}
