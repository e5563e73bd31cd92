import type { Corner } from "./town";

/** What was put into the invented texts for an auditor to find. */
export interface Planted {
  /** rule that must speak, as in docs/findings.md */
  readonly rule: string;
  readonly document: string;
  /** parcel code, block name, or null for the document itself */
  readonly subject: string | null;
  /** for an area error: what was done to the figure or the ring */
  readonly cause: string | null;
  readonly zh: string;
  readonly en: string;
}

/** Changes of a ring that a careless hand makes. */
export const RING_ERRORS: Readonly<Record<string, (ring: readonly Corner[]) => Corner[]>> = {
  "digit-mistyped": (ring) =>
    ring.map((corner, index) => (index === 1 ? { ...corner, east: corner.east + 30_000 } : corner)),
  "points-exchanged": (ring) => {
    const copy = [...ring];
    const [second, third] = [copy[1], copy[2]];
    if (second !== undefined && third !== undefined) {
      copy[1] = third;
      copy[2] = second;
    }
    return copy;
  },
  "point-missing": (ring) => ring.filter((_, index) => index !== 2),
};
