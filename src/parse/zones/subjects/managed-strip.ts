import type { MappedText } from "../../text/mapped-text";
import { rankBefore } from "../names/item-rank";
import type { Subject } from "./anchor-subject";

/** 管理范围面积, right before a size. */
const STRIP_SIZE = /管理范围(?:线内)?(?:的?总?面积)?(?:约|为|共|是|:)*$/u;
const REACH = 12;
/** 白沙河, 柳溪某县段, 石门水库 */
const HAS_STRIP = /(?:[河江湖溪渠沟水库塘涌浦港川]|(?<=[河江湖溪渠沟水川].{0,12})段|干流)$/u;

/**
 * The water whose managed strip a size is, in a text about such strips: it heads an item of a list, and the size is
 * called that of the strip. Null for any other size.
 * @param at where the size begins
 */
export function waterOfStrip(mapped: MappedText, { zone }: Subject, at: number): Subject | null {
  if (zone === null || !HAS_STRIP.test(zone.name) || rankBefore(mapped, zone.from) === 0) return null;
  return STRIP_SIZE.test(mapped.text.slice(Math.max(0, at - REACH), at)) ? { zone, part: null } : null;
}
