package trasluz.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;

/// The picture of ARCHITECTURE.md as a test.
final class LayeringTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("trasluz");

  private static final String[] ENGINE = {
    "trasluz.statement..",
    "trasluz.match..",
    "trasluz.graph..",
    "trasluz.exposure..",
    "trasluz.report.."
  };

  private static void mayUse(String module, String... others) {
    List<String> allowed = new ArrayList<>(Arrays.asList(others));
    allowed.add(module);
    List<String> packages =
        new ArrayList<>(allowed.stream().map(m -> "trasluz." + m + "..").toList());
    packages.addAll(List.of("java..", "javax..", "org.jspecify.."));
    if (module.equals("match")) {
      packages.add("com.ibm.icu..");
    }
    if (module.equals("report")) {
      packages.addAll(FILES_OF_OFFICES);
      packages.add("com.fasterxml.jackson.core..");
    }
    if (module.equals("source") || module.equals("store")) {
      packages.addAll(
          List.of("com.fasterxml.jackson.core..", "org.apache.commons.csv..", "org.flywaydb.."));
      packages.addAll(List.of("org.sqlite.."));
    }
    classes()
        .that()
        .resideInAPackage("trasluz." + module + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .check(CLASSES);
  }

  /// Tika hands over what it reads as events of SAX; nobody here makes a parser of it.
  private static final List<String> FILES_OF_OFFICES =
      List.of(
          "org.apache.tika..",
          "org.apache.pdfbox..",
          "org.apache.james.mime4j..",
          "org.jsoup..",
          "org.xml.sax..");

  private static final String READERS_OF_FILES =
      "trasluz\\.report\\."
          + "(TikaText|TextParts|PdfGuard|PdfStreams|PageText|PageBlocks|FeedText|StatedDay|StatedOutlet)(\\$.*)?";

  @Test
  void statementDependsOnNothing() {
    mayUse("statement");
  }

  @Test
  void sourceKnowsStatementsOnly() {
    mayUse("source", "statement");
  }

  @Test
  void storeKnowsStatementsOnly() {
    mayUse("store", "statement");
  }

  @Test
  void matchKnowsStatementsOnly() {
    mayUse("match", "statement");
  }

  @Test
  void graphKnowsStatementsAndMatches() {
    mayUse("graph", "statement", "match");
  }

  @Test
  void exposureKnowsTheGraphAndWhatIsBelowIt() {
    mayUse("exposure", "statement", "match", "graph");
  }

  @Test
  void reportKnowsStatementsAndMatches() {
    mayUse("report", "statement", "match");
  }

  @Test
  void onlyTheReadersOfFilesKnowTheirLibraries() {
    noClasses()
        .that()
        .haveNameNotMatching(READERS_OF_FILES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FILES_OF_OFFICES.toArray(String[]::new))
        .because("what reads hostile files is kept behind bounds of size and time")
        .check(CLASSES);
  }

  @Test
  void theEngineReadsNoClock() {
    for (Class<?> clock :
        List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should()
          .callMethod(clock, "now")
          .because("every question names its dates")
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void nothingOpensANetworkConnection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket)")
        .check(CLASSES);
  }

  @Test
  void xmlIsReadThroughOneGuardedFactory() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("trasluz.source.SafeXml")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(XMLInputFactory.class)
        .because("only SafeXml turns off document types and external entities")
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..")
        .check(CLASSES);
  }

  @Test
  void nobodyButTheCommandLineEndsTheProgramOrPrints() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("trasluz.workbench.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(ENGINE)
        .or()
        .resideInAnyPackage("trasluz.source..", "trasluz.store..")
        .should()
        .accessField(System.class, "out")
        .check(CLASSES);
  }

  @Test
  void reviewingNeedsNoCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("trasluz.workbench.review..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "trasluz.workbench.command..")
        .because("web pages are to review too")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("trasluz.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }
}
