import { type AreaMention, areaMentions } from "../area-mentions";
import { hanAreas } from "../control/han-areas";
import type { MappedText } from "../text/mapped-text";

/** Areas in figures and in Chinese numerals (六点二平方公里) between `from` and `to` (exclusive), in order. */
export function zoneMentions(mapped: MappedText, from: number, to: number): readonly AreaMention[] {
  const figures = areaMentions(mapped, from, to);
  const words = hanAreas(mapped, from, to);
  return words.length === 0 ? figures : [...figures, ...words].sort((a, b) => a.from - b.from);
}
