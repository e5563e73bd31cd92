import type { Evidence } from "./evidence";
import type { Stated } from "./stated";

/** What a document says about itself, for the rules that compare text with text. Not part of the dataset. */
export interface DocumentFacts {
  /** id of the document */
  readonly document: string;
  readonly number: Stated<string> | null;
  readonly title: Stated<string> | null;
  /** the body that the title (or the line above it) names */
  readonly titleIssuer: Stated<string> | null;
  /** who signed, in printed order */
  readonly signatures: readonly Stated<string>[];
  /** ISO date of the signature */
  readonly date: Stated<string> | null;
  /** ISO date of the imprint line (…印发) */
  readonly imprintDate: Stated<string> | null;
  /** how the body names its annexes (附件, 附件2, …目录) and how the annexes are headed */
  readonly annexMentions: readonly Stated<string>[];
  readonly annexHeadings: readonly Stated<string>[];
  readonly headings: readonly Heading[];
  readonly thresholds: readonly AreaThreshold[];
  /** figures of the running text that a quota table of the same document should repeat */
  readonly stated: readonly StatedFigure[];
}

/** A title or section heading that names parcels, and what stands under it. */
export interface Heading {
  readonly kind: "title" | "section";
  /** parcel codes it names, shorthand expanded */
  readonly codes: readonly Stated<string>[];
  /** ids of the parcels given under it */
  readonly items: readonly string[];
  readonly evidence: Evidence;
}

/** An area range on which the text hangs a duty (项目占地面积为100亩至200亩(不含200亩)). Square metres. */
export interface AreaThreshold {
  readonly min: number | null;
  readonly max: number | null;
  readonly minInclusive: boolean;
  readonly maxInclusive: boolean;
  /** the duty in the words of the text */
  readonly duty: string;
  readonly evidence: Evidence;
}

/** A figure in running text with the words before it. */
export interface StatedFigure {
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly evidence: Evidence;
}
