package trasluz.report;

import java.util.List;
import trasluz.match.EntityProfile;
import trasluz.report.PlaceNames.PlaceForm;
import trasluz.statement.EntityId;

/// What stands at some words of a text.
///
/// @param from number of the first word
/// @param to number behind the last
record Hit(int from, int to, Meaning meaning) {

  /// What the words mean.
  sealed interface Meaning permits Party, Somewhere, Unlisted {

    /// Who or what it is, the same for all mentions of one entity.
    String key();

    EntityType type();
  }

  /// @param forms of one or more entities, in the order of their ids, one form each
  record Party(List<NameForm> forms, Likelihood likelihood) implements Meaning {

    List<EntityProfile> profiles() {
      return forms.stream().map(NameForm::entity).toList();
    }

    List<EntityId> ids() {
      return forms.stream().map(form -> form.entity().id()).toList();
    }

    @Override
    public String key() {
      return ids().toString();
    }

    @Override
    public EntityType type() {
      return EntityType.of(forms.getFirst().entity());
    }
  }

  /// A country or another place.
  record Somewhere(PlaceForm form) implements Meaning {
    @Override
    public String key() {
      return "place " + form.name();
    }

    @Override
    public EntityType type() {
      return form.type();
    }
  }
}
