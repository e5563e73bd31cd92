const totalWord = /合计|总计|小计|共计|总量/u;

function compact(column: string): string {
  return column.replace(/[\s\p{P}\p{S}]/gu, "");
}

/**
 * The columns that a 合计 column adds up: 取水合计 those that speak of 取水, 合计 alone all others. Empty for a
 * column that is no total.
 */
export function memberColumns(columns: readonly string[], index: number): number[] {
  const name = compact(columns[index] ?? "");
  if (!totalWord.test(name)) return [];
  const qualifier = name.replace(totalWord, "");
  return columns.flatMap((other, at) => {
    const text = compact(other);
    return at === index || totalWord.test(text) || !text.includes(qualifier) ? [] : [at];
  });
}

/** A column as part of a finding's id: its name, and its place where the name is not its own. */
export function columnKey(columns: readonly string[], index: number): string {
  const name = columns[index] ?? "";
  return columns.indexOf(name) === columns.lastIndexOf(name) && name !== "" ? name : `${name}#${index + 1}`;
}
