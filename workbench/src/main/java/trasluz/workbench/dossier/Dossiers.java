package trasluz.workbench.dossier;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.graph.Belief;
import trasluz.graph.Moment;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;
import trasluz.workbench.answer.BeliefAnswer;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.ExposureAnswer;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.LeftOut;

/// Makes and writes dossiers.
public final class Dossiers {
  private Dossiers() {}

  /// The forms a dossier can have.
  public enum Form {
    TEXT,
    PAGE,
    JSON
  }

  /// What a dossier is made from.
  ///
  /// @param ids all under which the entity is known, the one asked for among them
  /// @param pictured under the regime whose view of the holders the picture shows
  /// @param findings what each regime makes of the entity
  /// @param told what is said of the entity, and what names it
  /// @param beliefs the claims that these make
  /// @param leftOut what of that the dossier may not use
  /// @param checked the copies that were looked at
  public record Material(
      EntityId entity,
      Set<EntityId> ids,
      Moment moment,
      Exposures pictured,
      List<Exposure> findings,
      List<Statement> told,
      List<Belief> beliefs,
      LeftOut leftOut,
      List<Snapshot> checked) {

    public Material {
      ids = Set.copyOf(ids);
      findings = List.copyOf(findings);
      told = List.copyOf(told);
      beliefs = List.copyOf(beliefs);
      checked = List.copyOf(checked);
    }

    private List<Statement> statements() {
      return told.stream().filter(statement -> !leftOut.has(statement)).toList();
    }
  }

  /// Writes a dossier in the given form.
  public static void write(Material material, ClaimText claims, Form form, PrintWriter out) {
    List<Exposure> exposures = material.findings();
    Dossier dossier = dossier(material, exposures, claims);
    switch (form) {
      case TEXT -> new DossierText(claims).write(dossier, out);
      case PAGE -> new DossierPage(claims).write(dossier, picture(material), out);
      case JSON ->
          out.println(
              Json.line(material.leftOut().addTo(json(dossier, exposures, claims), claims)));
    }
  }

  /// Writes only what the rules make of an entity.
  public static void writeFindings(List<Exposure> exposures, ClaimText claims, PrintWriter out) {
    if (exposures.isEmpty()) {
      return;
    }
    Exposure first = exposures.getFirst();
    out.printf("%s (%s)%n%s%n", first.name(), first.entity(), first.moment());
    DossierText text = new DossierText(claims);
    for (Exposure exposure : exposures) {
      out.println();
      text.writeFinding(finding(exposure), out);
    }
  }

  private static OwnershipPicture picture(Material material) {
    return new PictureMaker(material.pictured()).of(material.entity());
  }

  private static Dossier dossier(Material material, List<Exposure> exposures, ClaimText claims) {
    return new Dossier(
        material.entity(),
        claims.caption(material.entity()),
        material.moment().asOf(),
        material.moment().knownBy(),
        material.leftOut().lines(claims),
        facts(material),
        exposures.stream().map(Dossiers::finding).toList(),
        new BeliefAnswer(claims)
            .ordered(material.beliefs().stream().filter(Belief::isContested).toList()),
        relations(material),
        material.checked());
  }

  private static Dossier.Finding finding(Exposure exposure) {
    return new Dossier.Finding(
        exposure.regime().toUpperCase(Locale.ROOT),
        ExposureAnswer.measure(exposure.kind()),
        exposure.status().name(),
        ExposureAnswer.summary(exposure),
        exposure.share().toString(),
        ExposureAnswer.grade(exposure.deciding()),
        ExposureAnswer.remarks(exposure),
        exposure.route().map(Object::toString).orElse(""),
        ExposureAnswer.rule(exposure),
        ExposureAnswer.evidence(exposure));
  }

  /// Names, numbers, places and dates, the same fact from several sources once.
  private static List<Dossier.Fact> facts(Material material) {
    record Key(String label, String value) {}
    Map<Key, TreeSet<String>> sources = new LinkedHashMap<>();
    for (Statement statement : material.statements()) {
      if (!material.ids().contains(statement.subject())) {
        continue;
      }
      List<Key> keys = new ArrayList<>();
      switch (statement.claim()) {
        case Claim.KindIs c -> keys.add(new Key("kind", c.schema().code()));
        case Claim.Named c ->
            keys.add(
                new Key(
                    c.kind() == Claim.NameKind.PRIMARY ? "name" : ClaimText.word(c.kind()),
                    c.name().asPublished()));
        case Claim.Identified c -> keys.add(new Key("identifier", c.identifier().toString()));
        case Claim.Dated c -> keys.add(new Key(ClaimText.word(c.kind()), c.date().toString()));
        case Claim.Placed c -> keys.add(new Key(ClaimText.word(c.kind()), c.place().toString()));
        case Claim.Described c -> keys.add(new Key(c.property(), c.text()));
        case Claim.Interest _,
            Claim.Designated _,
            Claim.Licensed _,
            Claim.Linked _,
            Claim.OwnersKnown _ -> {}
        case Claim.Transferred _, Claim.Shipped _, Claim.Sighted _ -> {}
      }
      keys.forEach(
          key -> sources.computeIfAbsent(key, _ -> new TreeSet<>()).add(statement.source().id()));
    }
    return sources.entrySet().stream()
        .map(entry ->
            new Dossier.Fact(
                entry.getKey().label(), entry.getKey().value(), List.copyOf(entry.getValue())))
        .toList();
  }

  /// What is told of its relations by the known-by date, in the order in which it was said.
  private static List<Statement> relations(Material material) {
    return material.statements().stream()
        .filter(statement -> ClaimText.isAboutRelations(statement.claim()))
        .filter(statement -> !statement.known().isAfter(material.moment().knownBy()))
        .sorted(Comparator.comparing(Statement::known).thenComparing(Statement::id))
        .toList();
  }

  private static Json.Fields json(Dossier dossier, List<Exposure> exposures, ClaimText claims) {
    return Json.object()
        .add("entity", dossier.entity())
        .add("name", dossier.caption())
        .add("as_of", dossier.asOf())
        .add("known_by", dossier.knownBy())
        .add(
            "facts",
            dossier.facts().stream()
                .map(fact ->
                    Json.object()
                        .add("label", fact.label())
                        .add("value", fact.value())
                        .add("sources", fact.sources()))
                .toList())
        .add(
            "exposures",
            exposures.stream().map(exposure -> ExposureAnswer.json(exposure, claims)).toList())
        .add(
            "contested",
            dossier.contested().stream().map(b -> new BeliefAnswer(claims).json(b)).toList())
        .add(
            "statements",
            dossier.statements().stream().map(s -> Json.statement(s, claims)).toList())
        .add("checked_against", dossier.checkedAgainst().stream().map(Json::snapshot).toList());
  }
}
