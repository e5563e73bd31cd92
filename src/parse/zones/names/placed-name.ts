/** A name with its place in the running text. */
export interface PlacedName {
  readonly name: string;
  readonly from: number;
  /** one past its print, which may be shorter than the name (保护区) */
  readonly to: number;
  /** it is one of a part of a zone */
  readonly isPart: boolean;
  /** a label gives it: 园区名称:… */
  readonly isGiven?: boolean;
  /** it is told as it was: 原某园区, 撤销某园区 */
  readonly isPast?: boolean;
  /** it stands alone as a heading, or at the head of an item */
  readonly isHead?: boolean;
  /** it heads an item of a list of lands beside each other */
  readonly isSister?: boolean;
  /** the number by which the text lists a part besides: 范围1 of 范围1:某县城区 */
  readonly number?: string;
}
