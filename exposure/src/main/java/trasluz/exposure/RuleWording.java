package trasluz.exposure;

import java.util.Optional;

/// The words in which a rule's answers are given, and what must be said beside them with which
/// source.
///
/// @param caught what a party is that the rule reaches, as an adjective: `blocked`
/// @param presumed whether being owned or controlled is presumed and may be rebutted case by case,
///   instead of following by itself
/// @param layers what is a matter of interpretation where a chain has several layers
/// @param control what control means where the rule doesn't count it
/// @param mixed what is unsettled about adding holdings under different kinds of listing
/// @param sale what must be examined where a stake was sold or cut near a listing
/// @param licence what licences do
/// @param sectoral where the extension to sectoral directives is said
public record RuleWording(
    String caught,
    boolean presumed,
    Optional<String> layers,
    Optional<String> control,
    Optional<String> mixed,
    Optional<String> sale,
    Optional<String> licence,
    Optional<String> sectoral) {

  /// Plain words and no remarks.
  public static RuleWording of(String caught) {
    Optional<String> none = Optional.empty();
    return new RuleWording(caught, false, none, none, none, none, none, none);
  }
}
