"""How the page looks: light, and made for A4 as well."""

STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 60rem; background: #fff; color: #1f2933;
  font: 1rem/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 2px solid #1f2933; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
p { margin: .25rem 0 .75rem; max-width: 46rem; }
.quiet { color: #52606d; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.tiles li { flex: 1 1 8rem; padding: .6rem .9rem; border: 1px solid #d5dbe1; border-radius: .4rem; color: #52606d;
  font-size: .875rem; line-height: 1.3; }
.tiles strong { display: block; color: #1f2933; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
figure { margin: 1.25rem 0 1.75rem; break-inside: avoid; }
figcaption { margin-bottom: .5rem; color: #52606d; font-size: .9rem; }
figcaption strong { display: block; color: #1f2933; font-size: 1rem; }
svg { display: block; width: 100%; height: auto; font-size: 12px; font-family: inherit; }
svg text { paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; }
.wide { overflow-x: auto; }
.wide svg { min-width: 32rem; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.35; }
caption { text-align: left; color: #52606d; padding-bottom: .4rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #d5dbe1; text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
thead th { border-bottom: 2px solid #52606d; vertical-align: bottom; }
td:nth-child(2) { min-width: 15rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.id { color: #52606d; font-size: .8125rem; overflow-wrap: anywhere; }
.note { display: inline-block; padding: 0 .4rem; border: 1px solid #b7470f; border-radius: .25rem; color: #8a350b;
  font-size: .75rem; white-space: nowrap; }
.note + .note { margin-left: .25rem; }
.note.few { border-color: #9aa5b1; color: #52606d; }
article { margin: 1rem 0 1.5rem; }
article h3 { break-inside: avoid; }
article h3, article .id { break-after: avoid; }
article ul { list-style: none; margin: .4rem 0 0; padding: 0; }
article li { display: grid; grid-template-columns: 3rem 7rem 1fr; gap: .5rem; padding: .2rem 0; font-size: .875rem;
  line-height: 1.35; border-bottom: 1px solid #eceff2; }
article li .count { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums; }
.key { font-weight: 600; }
.meter { height: .3rem; margin-top: .2rem; background: #a9cbea; border-radius: .15rem; }
.miss .meter { background: #fff; border: 1px solid #b7470f; }
details summary { cursor: pointer; font-weight: 600; padding: .4rem 0; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: .3rem 1rem; font-size: .9rem; }
dt { font-weight: 600; }
dd { margin: 0; }
@media (max-width: 40rem) {
  dl, article li { grid-template-columns: 1fr; gap: 0; }
  article li .count { text-align: left; }
}
@page { size: A4; margin: 16mm 15mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  th, td { padding: .2rem .35rem; }
  svg text { paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round; }
.wide { overflow: visible; }
  details:not([open]) { display: none; }
}
"""
