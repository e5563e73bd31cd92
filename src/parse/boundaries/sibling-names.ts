import type { Draft } from "./draft";
import { bareName } from "./gap-lines";

/**
 * Boundaries above which a line names a piece of land and nothing else, each another one, bear those names, whatever a
 * key or a caption further up says: 光伏方阵一区 and 光伏方阵二区 below 项目名称. One such line alone may be anything.
 */
export function withSiblingNames(drafts: readonly Draft[]): readonly Draft[] {
  const names = drafts.map(({ caption, leadText }) =>
    caption.code === null ? (bareName(leadText.split("\n").slice(0, -1))?.name ?? null) : null,
  );
  const bare = names.filter((name) => name !== null);
  if (bare.length < 2 || new Set(bare).size < bare.length) return drafts;
  return drafts.map((draft, index) => {
    const name = names[index] ?? null;
    return name === null ? draft : { ...draft, caption: { ...draft.caption, name } };
  });
}
