package trasluz.workbench.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trasluz.exposure.Above;
import trasluz.exposure.History;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.match.EntityDirectory;
import trasluz.match.EntityProfile;
import trasluz.match.Query;
import trasluz.match.Screening;
import trasluz.statement.Claim;
import trasluz.statement.ClaimFields;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Name;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.store.Filed;
import trasluz.workbench.answer.Captions;
import trasluz.workbench.answer.LeftOut;
import trasluz.workbench.answer.Shown;

/// What commands need of a case file, loaded no wider than they need it.
final class CaseView {

  /// The kinds of claims that tell who an entity is, besides [#DESCRIBED].
  static final Set<String> IDENTITY =
      Set.of("kind", "named", "identified", "dated", "placed", "designated");

  /// The properties that do so too where they are described.
  static final Set<String> DESCRIBED = Set.of("gender");

  /// The kinds of claims that an answer about sanctions rests on, names included.
  static final Set<String> EXPOSURE =
      Set.of(
          "kind",
          "named",
          "interest",
          "designated",
          "licensed",
          "linked",
          "owners_known",
          "transferred",
          "shipped");

  /// Numbers have a digit; bank codes are one word of eight or eleven letters.
  private static final Pattern MAYBE_IDENTIFIER =
      Pattern.compile("[0-9]|^\\s*\\p{Alnum}{8}(?:\\p{Alnum}{3})?\\s*$");

  private final CaseFile caseFile;

  CaseView(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  CaseFile caseFile() {
    return caseFile;
  }

  /// All entities with what a query is compared with and nothing else: names, numbers where the
  /// query has the look of one, kinds where it asks for one. The rest of a match is looked up by
  /// [#profile].
  EntityDirectory names(Query query, Optional<String> source) {
    Set<String> kinds = new HashSet<>(Set.of("named"));
    if (MAYBE_IDENTIFIER.matcher(query.name().asPublished()).find()) {
      kinds.add("identified");
    }
    if (query.schema().isPresent()) {
      kinds.add("kind");
    }
    return directory(source, caseFile.statements(kinds));
  }

  /// The same entity with everything that is said of it.
  EntityProfile profile(EntityProfile named) {
    return EntityDirectory.of(caseFile.statementsAbout(named.id())).find(named.id()).orElse(named);
  }

  /// What tells who an entity is, as [#directory] gives it; empty where nothing does.
  Optional<EntityProfile> identity(EntityId entity) {
    List<Statement> told =
        caseFile.statementsAbout(entity).stream().filter(CaseView::tellsIdentity).toList();
    return EntityDirectory.of(told).find(entity);
  }

  private static boolean tellsIdentity(Statement statement) {
    return statement.claim() instanceof Claim.Described described
        ? DESCRIBED.contains(described.property())
        : IDENTITY.contains(ClaimFields.kind(statement.claim()));
  }

  /// All entities, or only those that one source speaks of.
  ///
  /// @throws InputException when the case has no such source
  EntityDirectory directory(Optional<String> source) {
    return directory(source, caseFile.statements(IDENTITY, DESCRIBED));
  }

  private EntityDirectory directory(Optional<String> source, List<Statement> loaded) {
    source.ifPresent(this::requireSource);
    List<Statement> statements = new ArrayList<>(loaded);
    if (source.isPresent()) {
      Set<EntityId> spokenOf = new HashSet<>();
      for (Statement statement : statements) {
        if (statement.source().id().equals(source.get())) {
          spokenOf.add(statement.subject());
        }
      }
      statements.removeIf(statement -> !spokenOf.contains(statement.subject()));
    }
    return EntityDirectory.of(statements);
  }

  /// "No match" against nothing must never look like an answer.
  private void requireSource(String id) {
    List<String> known = caseFile.sources().stream().map(Source::id).sorted().toList();
    if (!known.contains(id)) {
      throw new InputException(
          "'" + Shown.quote(id) + "'",
          "is no source of this case",
          known.isEmpty()
              ? "import something first"
              : "its sources are " + String.join(", ", known));
    }
  }

  /// What a question about holdings and listings is asked of.
  ///
  /// @param asked the parties asked about, which are in the graph whatever is said of them
  /// @param statements those that may be used, see [#material]
  record Material(
      Set<EntityId> asked, List<Statement> statements, Moment moment, Identities identities) {
    Material {
      asked = Set.copyOf(asked);
      statements = List.copyOf(statements);
    }

    OwnershipGraph graph() {
      return OwnershipGraph.build(statements, moment, identities, asked);
    }

    History history() {
      return History.of(statements, identities);
    }
  }

  /// The regimes under which anybody is listed, on whatever day.
  Set<String> regimes() {
    Set<String> out = new TreeSet<>();
    caseFile.designations().forEach(designated -> out.add(designated.regime()));
    return out;
  }

  /// What may be used for a question about everybody.
  ///
  /// What a list withdrew by the known-by date is left out. What is first found in a later copy is
  /// kept: the graph knows what such a copy says about earlier days.
  Material material(Moment moment, LeftOut leftOut) {
    List<Statement> statements = new ArrayList<>();
    caseFile.forEachFiled(
        EXPOSURE,
        filed -> {
          if (counts(filed, moment, leftOut)) {
            statements.add(filed.statement());
          }
        });
    return new Material(Set.of(), statements, moment, identities(moment));
  }

  /// As [#material(Moment, LeftOut)], for a question about one party: only what stands above it is
  /// looked up, however large the case is.
  Material above(EntityId party, Moment moment, LeftOut leftOut) {
    Identities identities = identities(moment);
    List<Statement> statements =
        Above.of(
            party,
            identities,
            parties -> {
              List<Statement> found = new ArrayList<>();
              caseFile.forEachFiledAbout(
                  parties,
                  EXPOSURE,
                  Above.TIES,
                  filed -> {
                    if (counts(filed, moment, leftOut)) {
                      found.add(filed.statement());
                    }
                  });
              return found;
            });
    return new Material(Set.of(party), statements, moment, identities);
  }

  private Identities identities(Moment moment) {
    return Identities.of(caseFile.judgements(), moment.knownBy());
  }

  private static boolean counts(Filed filed, Moment moment, LeftOut leftOut) {
    boolean stands =
        switch (filed.statement().claim()) {
          case Claim.KindIs _, Claim.Named _ -> true;
          default -> filed.isUsableBy(moment.knownBy());
        };
    return stands && !leftOut.has(filed.statement());
  }

  /// What is said of an entity under any of its ids, and what names it; each statement once.
  List<Statement> mentioning(Set<EntityId> ids) {
    return ids.stream()
        .sorted()
        .flatMap(id -> caseFile.mentioning(id).stream())
        .distinct()
        .toList();
  }

  /// The one statement whose id begins so.
  ///
  /// @throws InputException where there is none, or several
  Statement statement(String idPrefix) {
    List<Statement> found = caseFile.find(idPrefix);
    if (found.size() != 1) {
      throw new InputException(
          "'" + Shown.quote(idPrefix) + "'",
          found.isEmpty() ? "begins no statement of this case" : "begins several statements",
          "give the id that stands at the end of a line of evidence");
    }
    return found.getFirst();
  }

  /// The entity a user means: by its id, or by a name exactly as published.
  ///
  /// @throws InputException when nobody bears it, with the closest names, or several do, with their
  ///   ids
  EntityId resolve(String text) {
    Optional<EntityId> id = EntityId.parseOptional(text).filter(caseFile::has);
    if (id.isPresent()) {
      return id.get();
    }
    Name name = nameIn(text);
    Set<EntityId> bearers = caseFile.named(name.normalised());
    if (bearers.size() == 1) {
      return bearers.iterator().next();
    }
    if (!bearers.isEmpty()) {
      throw new InputException(
          "'" + Shown.quote(text) + "'",
          "is the name of " + bearers.size() + " entities",
          "name one by its id: "
              + bearers.stream()
                  .limit(8)
                  .map(EntityId::toString)
                  .collect(Collectors.joining(", ")));
    }
    throw new InputException(
        "'" + Shown.quote(text) + "'", "is no entity of this case", closest(name));
  }

  private static Name nameIn(String text) {
    try {
      return new Name(text);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "'" + Shown.quote(text) + "'",
          "is no entity of this case (" + e.getMessage() + ")",
          "give an id or a name");
    }
  }

  private String closest(Name name) {
    if (name.normalised().isEmpty()) {
      return "give an id or a name";
    }
    String close =
        Screening.of(directory(Optional.empty()))
            .screen(Query.of(name).withThreshold(0.5).withLimit(3))
            .matches()
            .stream()
            .map(match -> match.entity().toString())
            .collect(Collectors.joining(", "));
    return close.isEmpty()
        ? "import a file that names it, or look for it with 'trasluz screen'"
        : "perhaps you mean " + close;
  }

  /// Names as the graph has them, and those of parties outside it as the case has them.
  Captions captions(OwnershipGraph graph) {
    Map<EntityId, String> outside = new HashMap<>();
    return entity -> {
      OptionalInt node = graph.find(entity);
      return node.isPresent()
          ? graph.name(node.getAsInt())
          : outside.computeIfAbsent(entity, id -> nameOutside(id, graph));
    };
  }

  private String nameOutside(EntityId entity, OwnershipGraph graph) {
    List<Statement> named = new ArrayList<>();
    caseFile.forEachFiledAbout(
        graph.identities().ids(entity), Set.of("named"), Set.of(), f -> named.add(f.statement()));
    OwnershipGraph alone =
        OwnershipGraph.build(named, graph.moment(), graph.identities(), Set.of(entity));
    return alone.name(alone.find(entity).orElseThrow());
  }

  /// Looks each party up when it is first named.
  Captions captions() {
    Map<EntityId, String> known = new HashMap<>();
    return entity ->
        known.computeIfAbsent(
            entity, id -> identity(id).map(EntityProfile::caption).orElse(id.toString()));
  }

  Captions captions(EntityDirectory directory) {
    return entity -> directory.find(entity).map(found -> found.caption()).orElse(entity.toString());
  }

  /// The copies that were looked at, newest copy of each file, official lists first.
  List<Snapshot> lists(Optional<String> source) {
    return caseFile.snapshots().stream()
        .filter(snapshot -> source.map(snapshot.source().id()::equals).orElse(true))
        .sorted(
            Comparator.comparing((Snapshot snapshot) -> snapshot.source().kind())
                .thenComparing(snapshot -> snapshot.source().id())
                .thenComparing(Snapshot::file)
                .thenComparing(Snapshot::date))
        .toList();
  }

  /// `OFAC ... List (2023-12-28) and 3 other sources`.
  static String describe(List<Snapshot> snapshots) {
    List<String> lists =
        snapshots.stream()
            .filter(snapshot -> snapshot.source().kind() == Source.Kind.OFFICIAL_LIST)
            .map(snapshot -> snapshot.source().title() + " (" + snapshot.date() + ")")
            .distinct()
            .toList();
    long others =
        snapshots.stream()
            .filter(snapshot -> snapshot.source().kind() != Source.Kind.OFFICIAL_LIST)
            .map(snapshot -> snapshot.source().id())
            .distinct()
            .count();
    String named = lists.stream().collect(Collectors.joining(", "));
    if (others == 0) {
      return named.isEmpty() ? "no source" : named;
    }
    String rest = others == 1 ? "1 other source" : others + " other sources";
    return named.isEmpty() ? rest.replace("other ", "") : named + " and " + rest;
  }
}
