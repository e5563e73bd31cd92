/** What the library reads, and the groups that only close or continue another. */
const KNOWN: ReadonlySet<string> = new Set(
  "POINT LINE LWPOLYLINE POLYLINE VERTEX SEQEND CIRCLE ARC ELLIPSE SPLINE SOLID HATCH MTEXT ATTDEF ATTRIB TEXT INSERT DIMENSION 3DFACE VIEWPORT OLE2FRAME".split(
    " ",
  ),
);

const ENTITIES = /\n[^\S\n]{0,9}2[^\S\n]{0,9}\nENTITIES[^\S\n]{0,9}\n/u;
const KIND = /\n[^\S\n]{0,9}0[^\S\n]{0,9}\n([A-Z][A-Z0-9_]{1,30}|3D[A-Z]{2,10})(?=[^\S\n]{0,9}\n)/gu;

/** The things drawn of kinds that the library passes over without a word, counted. */
export function unreadKinds(text: string): Readonly<Record<string, number>> {
  const lines = text.replace(/\r\n?/gu, "\n");
  const from = lines.search(ENTITIES);
  const counts: Record<string, number> = {};
  if (from < 0) return counts;
  for (const [, kind = ""] of lines.slice(from).matchAll(KIND)) {
    if (kind === "ENDSEC") break;
    if (!KNOWN.has(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
