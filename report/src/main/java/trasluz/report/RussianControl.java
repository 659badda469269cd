package trasluz.report;

/// Verbs whose subject does what an infinitive behind them tells: `начал поставлять`, `пытается
/// купить`, `отказался платить`. Of other verbs (`просит`, `запретил`) somebody else does it, or
/// nobody.
enum RussianControl {
  DONE("nacha|nachin|stal|stan|prodolzha|smog|smozh|sume|uspe|prinyal|prishlos|udalos|vynuzhden"),
  INTENDED(
      "pyta|popyta|khote|khoch|khotyat|khotit|sobir|planir|namer|reshi|obeshcha|poobeshcha|gotov|rasschit|soglasi|dogovor|zhela|nadey|stremi|mozhet|mogut|mog|dolzh|obyaz"),
  REFUSED("otkaz|zaby|ne smog|perestal|prekrati|ukloni|zarek|razduma|peredum"),
  NONE("");

  private final String beginnings;

  RussianControl(String beginnings) {
    this.beginnings = beginnings;
  }

  /// @param verb as folded
  static RussianControl of(String verb) {
    for (RussianControl control : values()) {
      if (control != NONE && verb.matches("(?:" + control.beginnings + ").*")) {
        return control;
      }
    }
    return NONE;
  }
}
