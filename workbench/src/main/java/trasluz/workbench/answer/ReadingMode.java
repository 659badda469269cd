package trasluz.workbench.answer;

import trasluz.report.Language;

/// How a document was read: by the rules over phrases alone, or with a parse of its English
/// sentences, too.
public enum ReadingMode {
  /// As usual.
  LIGHT("light", "Read in light mode."),
  /// With the parse.
  DEEP("deep", "Read in deep mode: English sentences were parsed, too."),
  /// The parse was asked for, but there is no parser of the document's language.
  NO_PARSER(
      "light",
      "Read in light mode although --deep was given: there is no parser of its language (%s).");

  private final String code;
  private final String sentence;

  ReadingMode(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /// @param deep whether the parse was asked for
  /// @param language of the document
  public static ReadingMode of(boolean deep, Language language) {
    if (!deep) {
      return LIGHT;
    }
    return language == Language.ENGLISH ? DEEP : NO_PARSER;
  }

  /// The word in JSON: `light` or `deep`.
  public String code() {
    return code;
  }

  /// Whether the parse was asked for.
  public boolean isDeepAsked() {
    return this != LIGHT;
  }

  /// For people.
  ///
  /// @param language of the document
  public String sentence(Language language) {
    return sentence.formatted(language.code());
  }
}
