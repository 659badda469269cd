package trasluz.match.script;

/// stub, replaced on merge
public record Word(String text, String folded, Reading reading) {}
