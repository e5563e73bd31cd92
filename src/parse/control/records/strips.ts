import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import type { LandUse, Parcel } from "../../../domain/parcel";
import { statedArea } from "../../area-mentions";
import {
  ALONG,
  BETWEEN,
  DECIDED,
  RED_LINE,
  ROAD_NAME,
  ROAD_NOUN,
  SET_BACK,
  STRIP,
} from "../../lexicon/land-move-words";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { landUsesIn } from "../facts/uses/land-uses";
import type { Sentence } from "../subjects/sentence";
import type { Token } from "../tokens/token";

type Measure = Parcel["measures"][number];

/** A strip of green or a road that has no code of its own. */
export interface Strip {
  readonly role: "strip" | "road";
  readonly name: string | null;
  readonly areas: readonly StatedArea[];
  readonly landUse: readonly LandUse[];
  readonly measures: readonly Measure[];
  readonly evidence: Evidence;
}

/** More text than this is no sentence about a strip. */
const LONGEST = 400;

/** The widths that a sentence gives, in printed order. */
export function widthsIn(mapped: MappedText, sentence: Sentence): Measure[] {
  const text = mapped.text.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST));
  let clause = 0;
  return [...text.matchAll(STRIP)].map((match) => {
    const metres = Number(match[1] ?? match[3]);
    const along = placesIn(text.slice(clause, match.index + match[0].length));
    clause = match.index + match[0].length;
    const from = sentence.from + match.index;
    return { kind: "width", metres, along, evidence: mappedEvidence(mapped, from, from + match[0].length) };
  });
}

function placesIn(clause: string): string[] {
  const between = BETWEEN.exec(clause);
  if (between !== null) return [between[1] ?? "", between[2] ?? ""];
  return [...clause.matchAll(ALONG)].flatMap((match) =>
    (match[1] ?? match[2] ?? "").split(/[、和及]/u).filter((place) => place !== ""),
  );
}

/** The strip or road that a sentence lays out; null where it lays out none. Its figures belong to nothing else. */
export function stripIn(mapped: MappedText, tokens: readonly Token[], sentence: Sentence): Strip | null {
  const text = mapped.text.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST));
  const line = RED_LINE.exec(text);
  if (line !== null && !SET_BACK.test(text.slice(Math.max(0, line.index - 12), line.index))) {
    const from = sentence.from + line.index;
    const name = ROAD_NAME.exec(text);
    const road = name?.[1] ?? name?.[2] ?? null;
    // 会议同意道路红线宽度40米 lays out no road that has a name, and none of its figures is a lot's
    const decided = road !== null && DECIDED.test(road);
    const evidence = mappedEvidence(mapped, from, from + line[0].length);
    return {
      role: "road",
      name: road,
      areas: [],
      landUse: [],
      measures: decided
        ? []
        : [{ kind: "redLine", metres: Number(line[1]), along: road === null ? [] : [road], evidence }],
      evidence: sentenceEvidence(mapped, sentence),
    };
  }
  const measures = widthsIn(mapped, sentence);
  if (measures.length === 0) return null;
  const matches = [...text.matchAll(STRIP)];
  const uses = new Map<string, LandUse>();
  for (const match of matches) {
    const noun = match[2] ?? match[4] ?? "";
    const from = sentence.from + match.index + match[0].length - noun.length;
    for (const use of landUsesIn(mapped, from, from + noun.length, false)) {
      if (!uses.has(use.raw)) uses.set(use.raw, use);
    }
  }
  const areas: StatedArea[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i];
    if (token?.kind === "area") areas.push(statedArea(mapped, token.mention, "strip"));
  }
  const road = matches.every((match) => ROAD_NOUN.test(match[2] ?? match[4] ?? ""));
  return {
    role: road ? "road" : "strip",
    name: null,
    areas,
    landUse: road ? [] : [...uses.values()],
    measures,
    evidence: sentenceEvidence(mapped, sentence),
  };
}

function sentenceEvidence(mapped: MappedText, sentence: Sentence): Evidence {
  const text = mapped.text.slice(sentence.from, sentence.to);
  const blank = text.length - text.trimEnd().length;
  return mappedEvidence(mapped, sentence.from, sentence.to - blank);
}
