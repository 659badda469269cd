package trasluz.workbench.page;

/// The style of the page: readable on a screen, on paper and in the dark.
final class PageStyle {
  private PageStyle() {}

  static final String CSS =
      """
      :root { --ink:#1c2430; --soft:#5a6675; --line:#d5dbe3; --paper:#fff; --back:#f4f6f9;
        --caught:#b3261e; --caught-back:#fdecea; --perhaps:#9a5b00; --perhaps-back:#fff4e0;
        --sectoral:#5b4aa8; --sectoral-back:#f0edfb; --plain:#4b5766; --plain-back:#eef1f5; }
      @media (prefers-color-scheme: dark) { :root { --ink:#e7ebf1; --soft:#9fabba; --line:#39434f;
        --paper:#1b222b; --back:#12171d; --caught:#ff8a80; --caught-back:#3a1c1a; --perhaps:#ffc266;
        --perhaps-back:#372a12; --sectoral:#b9acff; --sectoral-back:#272144; --plain:#aab6c4;
        --plain-back:#252d37; } }
      * { box-sizing:border-box }
      body { margin:0; background:var(--back); color:var(--ink);
        font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif }
      main { max-width:1080px; margin:0 auto; padding:24px }
      header, section { background:var(--paper); border:1px solid var(--line); border-radius:10px;
        padding:20px 24px; margin:0 0 18px }
      h1 { margin:0 0 4px; font-size:1.7rem; line-height:1.2 }
      h2 { margin:0 0 12px; font-size:1.15rem }
      h3 { margin:0 0 6px; font-size:1rem; font-weight:600 }
      .brand { margin:0 0 6px; color:var(--soft); letter-spacing:.08em; text-transform:uppercase;
        font-size:.75rem }
      .dates { margin:0 0 12px; color:var(--soft) }
      .small, small { color:var(--soft); font-size:.85rem }
      .hash { word-break:break-all }
      .verdicts { list-style:none; display:flex; flex-wrap:wrap; gap:10px; margin:0; padding:0 }
      .verdicts li { border-radius:8px; padding:8px 12px; border:1px solid currentColor }
      .verdicts small { display:block; color:inherit }
      .caught { color:var(--caught); background:var(--caught-back) }
      .perhaps { color:var(--perhaps); background:var(--perhaps-back) }
      .sectoral { color:var(--sectoral); background:var(--sectoral-back) }
      .plain { color:var(--plain); background:var(--plain-back) }
      .picture { overflow-x:auto; padding:4px 0 }
      .picture svg { display:block; margin:0 auto }
      .legend .key { display:inline-block; width:12px; height:12px; border-radius:3px;
        border:1px solid currentColor; margin:0 2px 0 8px; vertical-align:-1px }
      .finding { border-left:4px solid; border-radius:6px; padding:12px 16px; margin:0 0 14px }
      .finding > * { color:var(--ink) }
      .finding p { margin:0 0 8px }
      .finding h3 b { margin-right:4px }
      .finding.caught h3 b { color:var(--caught) } .finding.perhaps h3 b { color:var(--perhaps) }
      .finding.sectoral h3 b { color:var(--sectoral) }
      .route { font-weight:600 }
      .flags { margin:0 0 8px; padding-left:20px }
      details summary { cursor:pointer; color:var(--soft) }
      .tree, .tree ul { list-style:none; padding-left:16px; margin:4px 0; border-left:1px solid var(--line) }
      .tree li { margin:4px 0 }
      .leaf.contradicts { opacity:.85 }
      .rule { color:var(--soft); font-size:.82rem }
      .telling { display:block; color:var(--soft); font-size:.82rem }
      table { border-collapse:collapse; width:100% }
      th { text-align:left; font-weight:500; color:var(--soft); padding:3px 14px 3px 0;
        vertical-align:top; white-space:nowrap }
      td { padding:3px 14px 3px 0; vertical-align:top; overflow-wrap:anywhere }
      .statements { padding-left:18px } .statements li { margin:0 0 8px }
      .contested { margin:0 0 14px } .contested p { margin:0 0 4px }
      svg text { font:13px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;
        text-anchor:middle; fill:var(--ink) }
      svg .note { font-size:11px; fill:var(--soft) }
      svg .share { font-size:12px; font-weight:600; paint-order:stroke; stroke:var(--paper);
        stroke-width:5px; stroke-linejoin:round }
      svg rect { fill:var(--plain-back); stroke:var(--plain); stroke-width:1.2 }
      svg .caught rect { fill:var(--caught-back); stroke:var(--caught) }
      svg .perhaps rect { fill:var(--perhaps-back); stroke:var(--perhaps); stroke-dasharray:5 3 }
      svg .sectoral rect { fill:var(--sectoral-back); stroke:var(--sectoral) }
      svg .target rect { stroke-width:3 }
      svg .line { fill:none; stroke:var(--soft); stroke-width:1.5 }
      svg .unsure { stroke-dasharray:5 4 }
      svg .tip { fill:var(--soft) }
      @media print { body { background:#fff } header, section { border:0; padding:0; break-inside:avoid } }
      """;
}
