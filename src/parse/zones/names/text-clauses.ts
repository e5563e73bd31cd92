/** A clause of a piece of text, between two commas or colons. */
export interface Clause {
  readonly text: string;
  readonly at: number;
  /** the sign behind it */
  readonly sign: string;
}

/** 某遗址·新石器时代·某县某镇某村: the age and the place behind a name. */
const HEAD_DOTS = /^((?:\[[^[\]]{1,8}\])?[^·,:。;()]{2,24})·[^·,:。;]{1,24}·[^·,:。;]{2,40}$/u;
/** 某寺(清,古建筑,某乡某村): what a bracket at the head of an item tells beside the name. */
const HEAD_REMARK = /^([^()。;:,]{2,24})(\([^()\d]{2,40}\))(?=[:。;\s]|$)/u;

/** The clauses of a piece of text, in order. */
export function clausesOf(print: string): readonly Clause[] {
  const dotted = print.replace(HEAD_DOTS, (all, head: string) => head.padEnd(all.length));
  const text = dotted.replace(HEAD_REMARK, (_, head: string, remark: string) =>
    remark.includes(",") ? head + " ".repeat(remark.length) : head + remark,
  );
  return [...text.matchAll(/([^,:]+)([,:]?)/gu)].map((match) => ({
    text: (match[1] ?? "").trimEnd(),
    at: match.index,
    sign: match[2] ?? "",
  }));
}
