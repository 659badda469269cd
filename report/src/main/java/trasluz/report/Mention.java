package trasluz.report;

/// Where a text names an entity or a place.
///
/// @param start in code points
/// @param end excluded
/// @param text as it stands
/// @param entity the id of the named [ReportEntity] within the reading
public record Mention(int start, int end, String text, EntityType type, String entity) {}
