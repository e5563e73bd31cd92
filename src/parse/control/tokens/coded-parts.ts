/** or A-1地块 right before a limit or a use, at the head of a cell or behind the value of another part. */
const LABEL =
  /(?<=^|[\d%米m;,、。)\p{Script=Han}])(?<![A-Za-z])([A-Z]{1,3}-?\d{1,3}(?:-\d{1,3})?)(?:地块|宗地|区)?(?::|(?=[≤≥<>]))/gu;

/** A part of a cell whose words or limits stand behind the code of a part of the land. */
export interface CodedPart {
  readonly code: string;
  /** from where to where its own words go */
  readonly from: number;
  readonly to: number;
}

/** ≤2.0 A-2:≤0.8: the parts of a cell by their codes, two or more from its head on; null for any other cell. */
export function codedParts(text: string): readonly CodedPart[] | null {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length < 2 || labels[0]?.index !== 0) return null;
  const codes = labels.map(([, code = ""]) => code);
  if (new Set(codes).size < codes.length) return null;
  return labels.map(({ index, 0: { length } }, place) => ({
    code: codes[place] ?? "",
    from: index + length,
    to: labels[place + 1]?.index ?? text.length,
  }));
}
