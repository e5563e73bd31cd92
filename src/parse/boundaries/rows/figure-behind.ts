import type { AreaMention } from "../../area-mentions";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";

/** What may stand between the name of a part and its figure in a list: 其中防波堤用海3.2公顷. */
const NAME_TO_FIGURE =
  /^(?:\([^()]{0,16}\))?(?:,(?=面积))?(?:总|规划)?(?:面积|用海|用地)*(?:为|约|共|:| )*$/u;
/** What stands before a name in a list of parts with their figures. */
const LISTED = /(?:其中|[,、;:]|面积(?:分别)?(?:为|:))\s?$/u;
/** Signs before a name within which a list shows that it is one. */
const LIST_REACH = 40;

/**
 * The figure that stands right behind a name in a list of parts, the last one of the text.
 * @param from where the text begins, an offset of the running text
 * @param to one past its end
 */
export function figureBehind(
  running: MappedText,
  mentions: readonly AreaMention[],
  name: string,
  from: number,
  to: number,
): AreaMention | null {
  if (name.length < 2) return null;
  const text = running.text.slice(from, to);
  for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
    const before = text.slice(Math.max(0, at - LIST_REACH), at);
    if (!LISTED.test(before) && !before.includes("其中")) continue;
    const behind = text.slice(at + name.length, at + name.length + LIST_REACH);
    const figure = /\d/u.exec(behind);
    if (figure === null || !NAME_TO_FIGURE.test(behind.slice(0, figure.index))) continue;
    const start = from + at + name.length + figure.index;
    const mention = mentions[firstIndex(mentions, (own) => own.to, start + 1)];
    if (mention !== undefined && mention.from <= start) return mention;
  }
  return null;
}
