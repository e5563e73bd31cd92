import type { Issue } from "../../../domain/issue";
import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import { AREA_UNIT } from "../../lexicon/area-units";
import { SIDE_NAMES } from "../../lexicon/side-terms";
import type { ParsedSides } from "../../sides";
import { mappedEvidence } from "../../text/mapped-text";
import { announcedBlocks } from "../blocks/block-lists";
import type { ZoneHead } from "../statements/zone-head";
import type { TabledZone } from "../tables/zone-row";

/** Sizes that a table prints and nobody can read: masked, or in a unit that no head names. */
export function lostSizes(section: DocumentSection, rows: readonly TabledZone[]): Issue[] {
  return rows.flatMap(({ name, sizeLost, evidence }) =>
    sizeLost
      ? [
          {
            code: "zone-size-unread",
            severity: "warning" as const,
            message: {
              zh: `表中“${name}”一行印有面积，但被遮盖或没有单位，未读出。`,
              en: `The row of ${name} prints a size that is masked or has no unit: it was not read.`,
            },
            evidence,
            source: section.source.id,
          },
        ]
      : [],
  );
}

/** 面积5.██平方公里: digits covered, left open or lost. */
const COVERED = new RegExp(
  String.raw`(?:面积|规模)(?:约|为|是|共|:)*[\d.,]{0,8}[█■□▇▓▒●○◆*×?#_]{1,12}(?:[^。;,\n\d]{0,3})${AREA_UNIT}`,
  "u",
);

/** The size of a zone of the text that is printed and cannot be read. */
export function coveredSize(section: DocumentSection, head: ZoneHead): Issue[] {
  const match = COVERED.exec(section.running.text.slice(head.named, head.to));
  if (match === null) return [];
  const from = head.named + match.index;
  return [
    {
      code: "zone-size-unread",
      severity: "warning",
      message: {
        zh: `“${head.name}”印有面积，但数字被遮盖，未读出。`,
        en: `The size of ${head.name} is printed with covered digits: it was not read.`,
      },
      evidence: mappedEvidence(section.running, from, from + match[0].length),
      source: section.source.id,
    },
  ];
}

/** A size that the text tells of a zone or a part of one, and that no record has. Indices into the running text. */
export function untoldSize(section: DocumentSection, name: string, from: number, to: number): Issue {
  return {
    code: "zone-size-unread",
    severity: "warning",
    message: {
      zh: `文中写有“${name}”的面积，没有归到任何片区。`,
      en: `The text tells a size of ${name} that was given to no zone.`,
    },
    evidence: mappedEvidence(section.running, from, to),
    source: section.source.id,
  };
}

/** 水域3公顷,陆域2公顷,合计5公顷: whether the part has the sum told behind a size in its sentence. `at` is the end of that size. */
export function isAddedUp(
  { running }: DocumentSection,
  zones: readonly Zone[],
  name: string,
  at: number,
): boolean {
  const sum = ADDED_UP.exec(running.text.slice(at, at + SENTENCE));
  if (sum === null) return false;
  const end = running.starts[at + sum[0].length - 1];
  return zones.some(({ blocks }) =>
    blocks.some((own) => own.name === name && own.area !== null && own.area.evidence.start === end),
  );
}

const ADDED_UP = /^[^。;\n]{0,60}?[,(](?:合计|共计?|总计|小计)[^。,;\n\d]{0,16}\d/u;

/** Statements of sides beside zones that were read, which no zone or block has. */
export function lostSides(section: DocumentSection, lost: readonly ParsedSides[]): Issue[] {
  const [first] = lost;
  if (first === undefined) return [];
  return [
    {
      code: "zone-sides-unread",
      severity: "warning",
      message: {
        zh: `有 ${lost.length} 处四至没有归到任何片区，或没有读全。`,
        en: `${lost.length} statements of sides were not given to any zone, or not wholly read.`,
      },
      evidence: mappedEvidence(section.running, first.from, first.to),
      source: section.source.id,
    },
  ];
}

/** How far behind the sides of a place a further one of the same sentence is looked for. */
const SENTENCE = 200;
const NEXT_SIDE = /[,、;)](东|南|西|北)(?:侧|面|边|边?界)?[至起临到]/gu;

/** 西至某河,(a sign that closes nothing)岸,北至某路: three sides, and behind them in the sentence the fourth that was not taken. */
export function cutSides(section: DocumentSection, told: readonly ParsedSides[]): readonly ParsedSides[] {
  const { text } = section.running;
  return told.filter(({ sides, to }) => {
    const has = new Set<string>(sides.map(({ side }) => side));
    if (has.size !== 3) return false;
    const rest = /^[^。\n]*/u.exec(text.slice(to, to + SENTENCE))?.[0] ?? "";
    const first = [...rest.matchAll(NEXT_SIDE)][0];
    const side = SIDE_NAMES[first?.[1] ?? ""];
    return side !== undefined && !has.has(side);
  });
}

/** 折向西850米, 再转北: an outline told by its turns has no sides to read. */
const TURN = /(?:折|转|拐)(?:而)?(?:向|往)?(?:正)?[东南西北]/gu;

/** The outline of a zone is told by steps and turns: said, never drawn. */
export function outlineIssues(section: DocumentSection, head: ZoneHead): Issue[] {
  const turns = [...section.running.text.slice(head.named, head.to).matchAll(TURN)];
  const [first] = turns;
  const last = turns.at(-1);
  if (first === undefined || last === undefined || turns.length < 2) return [];
  const to = head.named + last.index + last[0].length;
  return [
    {
      code: "zone-outline-words",
      severity: "warning",
      message: {
        zh: `“${head.name}”的界线按走向和转折叙述（${turns.length} 处转折），没有四至，未读成边界。`,
        en: `The outline of ${head.name} is told by steps and ${turns.length} turns: there are no sides to read, and no boundary was made of it.`,
      },
      evidence: mappedEvidence(section.running, head.named + first.index, to),
      source: section.source.id,
    },
  ];
}

/** The text says how many blocks there are, and we read fewer (blocks of blocks stand in one list with them). */
export function blockIssues(section: DocumentSection, head: ZoneHead, blocks: number): Issue[] {
  const announced = announcedBlocks(section.running.text, head.named, head.to);
  if (announced === null || announced < 2 || blocks >= announced) return [];
  return [
    {
      code: "zone-blocks-unread",
      severity: "warning",
      message: {
        zh: `“${head.name}”写明 ${announced} 个区块，读出 ${blocks} 个。`,
        en: `${head.name} is said to have ${announced} blocks; ${blocks} could be read.`,
      },
      evidence: mappedEvidence(section.running, head.from, head.named),
      source: section.source.id,
    },
  ];
}
