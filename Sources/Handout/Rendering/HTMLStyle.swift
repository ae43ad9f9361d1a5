/// The one style sheet of the HTML page: for the screen in light and dark, and for paper.
enum HTMLStyle {
    static let text = """
        :root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --rule: #bbb; --paper: #fff; --back: #ececea; --dot: #3d5a80; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--ink); font: 11.5pt/1.42 "Iowan Old Style", Charter, Georgia, "Times New Roman", serif; }
        .page, .sheet { max-width: 21cm; margin: 1.5rem auto; padding: 1.6cm 1.8cm; background: var(--paper); overflow-wrap: anywhere; }
        h1 { font-size: 1.3em; font-weight: 600; margin: 0 0 .25em; }
        h2 { font-size: .82em; letter-spacing: .045em; text-transform: uppercase; font-weight: 600; margin: 1.05em 0 .2em; }
        .number { display: inline-block; min-width: 1.6em; color: var(--soft); }
        p { margin: 0 0 .12em; }
        .page section p { margin-left: 1.95em; }
        .said { padding-left: .85em; text-indent: -.85em; }
        .said::before { content: "· "; color: var(--soft); font-weight: 700; }
        q { quotes: "“" "”"; unicode-bidi: isolate; }
        small, .by, footer { color: var(--soft); font-size: .86em; }
        .by { margin-bottom: .6em; } .s { white-space: nowrap; }
        header { border-bottom: 1px solid var(--rule); }
        footer { border-top: 1px solid var(--rule); margin-top: 1.1em; padding-top: .45em; }
        .draft { border: 1px solid currentColor; padding: .15em .6em; margin: .3em 0 .6em; display: inline-block; }
        .blank { display: inline-block; border-bottom: 1px solid currentColor; height: 1em; }
        .w1 { width: 2.6em; } .w2 { width: 9em; } .w3 { width: 16em; max-width: 60%; }
        .box { font-size: 1.1em; line-height: 1; }
        .large { font-size: 15pt; }
        .sheet h2 { text-transform: none; letter-spacing: 0; font-size: 1em; }
        figure { margin: 0 0 .8em; }
        svg { display: block; width: 100%; height: auto; max-height: 11cm; color: var(--ink); }
        svg text { fill: var(--ink); font-size: 11px; } svg .soft { fill: var(--soft); } svg .line { stroke: var(--rule); fill: none; }
        svg .tie { stroke: var(--ink); fill: none; } svg .dot { fill: var(--dot); }
        table { border-collapse: collapse; font-size: .86em; width: 100%; }
        th, td { text-align: start; padding: .15em .5em .15em 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b0b0b0; --rule: #555; --paper: #1b1b1b; --back: #101010; --dot: #9cbfe6; } }
        @media (max-width: 40rem) { .page, .sheet { margin: 0; padding: 1rem; } .page section p { margin-left: 0; } }
        @page { margin: 14mm 16mm; }
        @media print {
          :root { color-scheme: light; --ink: #000; --soft: #444; --rule: #999; --paper: #fff; --back: #fff; --dot: #333; }
          body { font-size: 10.5pt; line-height: 1.34; } body.large { font-size: 15pt; }
          .page, .sheet { max-width: none; margin: 0; padding: 0; }
          h2 { margin-top: .8em; break-after: avoid; } .page section, figure { break-inside: avoid; }
          .sheet { break-before: page; } svg { max-height: 7.4cm; }
        }
        """
}
