package trasluz.workbench.reading;

/// What the page of a reading needs beyond the common style. Each hedge has a colour and a line of
/// its own, so that a rumour is told from a fact also on paper and by eyes that see no colours.
final class ReadingStyle {
  private ReadingStyle() {}

  static final String CSS =
      """
      :root { --confirmed:#0b6b43; --asserted:#1c2430; --reported:#2b5fa3; --alleged:#9a5b00;
        --rumoured:#8a3fa0; --doubt:#6b7685; --denied:#b3261e; --name:#fff1b8; --place:#e3eefb }
      @media (prefers-color-scheme: dark) { :root { --confirmed:#63d3a2; --asserted:#e7ebf1;
        --reported:#8db8f2; --alleged:#ffc266; --rumoured:#dca0ee; --doubt:#9fabba;
        --denied:#ff8a80; --name:#4a3f13; --place:#1c3048 } }
      .confirmed { --hedge:var(--confirmed) } .asserted { --hedge:var(--asserted) }
      .reported { --hedge:var(--reported) } .alleged { --hedge:var(--alleged) }
      .rumoured { --hedge:var(--rumoured) } .speculated, .no_evidence { --hedge:var(--doubt) }
      .denied { --hedge:var(--denied) }
      .named { list-style:none; padding:0; margin:0 0 12px; display:flex; flex-wrap:wrap; gap:8px }
      .named li { border:1px solid currentColor; border-radius:8px; padding:4px 10px; max-width:330px }
      .named small { display:block; color:inherit }
      .claims { list-style:none; margin:0; padding:0 }
      .claims li { padding:12px 0; border-top:1px solid var(--line) }
      .claims li:first-child { border-top:0; padding-top:0 }
      .claims li:target, .sentence:target { outline:2px solid var(--hedge,var(--ink)); outline-offset:3px }
      .arrow { display:grid; grid-template-columns:minmax(0,5fr) minmax(110px,4fr) minmax(0,5fr);
        align-items:center }
      .party { border:1.2px solid var(--plain); background:var(--plain-back); border-radius:7px;
        padding:6px 10px; text-align:center; overflow-wrap:anywhere }
      .party.caught { border-color:var(--caught); background:var(--caught-back); color:var(--ink) }
      .party.perhaps { border:1.2px dashed var(--perhaps); background:var(--perhaps-back); color:var(--ink) }
      .how { text-align:center; font-size:.86rem; padding:0 6px }
      .how .line { display:block; position:relative; border-top:2px solid var(--hedge); margin:3px 2px }
      .how .line::after { content:""; position:absolute; right:-4px; top:-6px;
        border:5px solid transparent; border-left:8px solid var(--hedge); border-right:0 }
      .confirmed .line { border-top-width:4px } .confirmed .line::after { top:-7px }
      .alleged .line { border-top-style:dashed } .rumoured .line { border-top-style:dotted }
      .speculated .line, .no_evidence .line { border-top-style:dotted; opacity:.6 }
      .denied .line::before { content:"✕"; position:absolute; left:calc(50% - .5em); top:-.78em;
        color:var(--hedge); font-weight:700; background:var(--paper); line-height:1.4 }
      .claims .telling b { color:var(--hedge) }
      .text { white-space:pre-wrap; overflow-wrap:anywhere; max-width:72ch; font-family:Georgia,"DejaVu Serif",serif;
        line-height:1.75 }
      .text .skipped { color:var(--soft); font-family:system-ui,sans-serif; font-size:.85rem }
      .text .claimed { border-bottom:2px solid var(--hedge) }
      .text .claimed.alleged { border-bottom-style:dashed }
      .text .claimed.rumoured, .text .claimed.speculated, .text .claimed.no_evidence { border-bottom-style:dotted }
      .text sup a, .claims .at { color:var(--reported); text-decoration:none; font-family:system-ui,sans-serif }
      .text mark { background:var(--name); color:inherit; border-radius:3px; padding:0 2px }
      .text mark.place { background:var(--place) }
      .text mark.caught { background:var(--caught-back); outline:1.5px solid var(--caught) }
      .text mark.perhaps { background:var(--perhaps-back); outline:1.5px dashed var(--perhaps) }
      .text em { font-style:italic; font-weight:600; color:var(--hedge) }
      .text sup + sup { margin-left:4px }
      .defect { color:var(--hedge); border:1.5px solid; border-radius:7px; padding:6px 10px }
      .tally { color:var(--hedge); white-space:nowrap; margin-right:10px }
      .day { white-space:nowrap }
      thead th { border-bottom:1px solid var(--line) }
      @media print { section { break-inside:auto } .claims li { break-inside:avoid } }
      """;
}
