package trasluz.match.script;

/// stub, replaced on merge
public enum Reading {
  LATIN,
  ROMANISED,
  CONSONANTS,
  SOUND
}
