/** The first number of a list, and the second as it is set the same way, before words. */
const FIRST_AND_SECOND: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/^\(1\)(?=\p{Script=Han})/u, /[;。\n]\(2\)\p{Script=Han}/u],
  [/^1[.、](?=\p{Script=Han})/u, /[;。\n]2[.、]\p{Script=Han}/u],
  [/^1\)(?=\p{Script=Han})/u, /[;。\n]2\)\p{Script=Han}/u],
  [/^①(?=\p{Script=Han})/u, /[;。\n]②\p{Script=Han}/u],
  [/^\(一\)(?=\p{Script=Han})/u, /[;。\n]\(二\)\p{Script=Han}/u],
];
/** Characters of the first item. */
const REACH = 60;

/** 建筑密度:1、住宅≤20%;2、商业≤40%: whether a list begins at `at`, where otherwise a figure would be due. */
export function opensList(text: string, at: number): boolean {
  const head = text.slice(at, at + REACH);
  return FIRST_AND_SECOND.some(([first, second]) => first.test(head) && second.test(head));
}
