import type { StatedArea } from "../domain/area";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import type { Side } from "../domain/side";
import { statedArea } from "./area-mentions";
import { boundaryParcel } from "./boundaries";
import type { BoundaryRecord } from "./boundaries/boundary-record";
import { soleVillage } from "./boundaries/names/sole-village";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { issuingPlace } from "./issuing-place";
import { bareLandArea, landArea } from "./land-taking/land-area";
import type { TabledPlot } from "./land-taking/plot-row";
import { tabledPlots } from "./land-taking/plot-table";
import { type Plot, plotsOf } from "./land-taking/plots";
import { housesProject } from "./land-taking/project-name";
import type { Line } from "./layout/line";
import { LAND_TAKING, NO_TAKING, SURVEYED_LAND, TAKER, TURNED_COUNTY } from "./lexicon/land-taking-terms";
import { parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";
import { evidenceAt } from "./text/source-text";

export interface TakenLand {
  readonly parcels: readonly Parcel[];
  readonly issues: readonly Issue[];
}

/**
 * The land that a document takes or turns into construction land: one parcel for each plot it numbers or tells by
 * its sides, else one for the whole. A notice that gives neither an area nor sides makes none. Rows of a table with
 * figures from which no plot was read are an issue.
 */
export function takenLand(section: DocumentSection): TakenLand {
  if (!takesLand(section) || NO_TAKING.test(section.document.title ?? "")) return { parcels: [], issues: [] };
  const { plots, lost } = tabledPlots(section);
  const issues = lost.length === 0 ? [] : [lostRows(section, lost)];
  const told = toldLand(section);
  // a table of what is paid tells the land of the text again
  if (plots.some(({ priced }) => !priced) || (plots.length > 0 && told.length === 0))
    return { parcels: plots.map((row, index) => tabledParcel(section, row, index)), issues };
  return { parcels: told, issues };
}

/** Whether a document takes land or turns it into construction land, or a survey measures it for that. */
function takesLand(section: DocumentSection): boolean {
  if (LAND_TAKING.test(matterOf(section).replace(OF_PLAN, ""))) return true;
  const opening = section.running.text.slice(0, OPENING);
  return SURVEY.test(opening.slice(0, HEAD)) && SURVEYED_LAND.test(opening);
}

/** 土地征收|成片开发方案: the plan that comes before any taking. */
const OF_PLAN = /土地征收(?=成片开发)/gu;

const OPENING = 200;
const HEAD = 40;
/** 勘测定界说明 */
const SURVEY = /勘测定界/u;

/** The land that the sentences of a notice tell. */
function toldLand(section: DocumentSection): readonly Parcel[] {
  const from = section.facts.title === null ? 0 : (section.document.title ?? "").length;
  const plots = plotsOf(section.running, from);
  const found = plots.flatMap((plot, index) => parcelOf(section, plot, index) ?? []);
  if (found.length > 0) return found;
  return [
    parcelOf(
      section,
      {
        name: batchName(section) ?? housesProject(section) ?? soleVillage(section),
        from,
        to: section.running.text.length,
      },
      0,
    ) ?? [],
  ].flat();
}

function lostRows(section: DocumentSection, lost: readonly Line[]): Issue {
  const [first] = lost;
  const { start, end } = first ?? section.document.evidence;
  return {
    code: "taken-rows-unread",
    severity: "warning",
    message: {
      zh: `表中 ${lost.length} 行带有数字，但认不出表头或行名，没有读成征收的地块。`,
      en: `${lost.length} rows of a table have figures, but their heads or names are unknown: no plot of taken land was read from them.`,
    },
    evidence: evidenceAt(section.source, start, end),
    source: section.source.id,
  };
}

function tabledParcel(
  section: DocumentSection,
  { name, areas, sides, evidence }: TabledPlot,
  ordinal: number,
): Parcel {
  return landParcel(section, { name, county: takingCounty(section), areas, sides, evidence }, ordinal);
}

function landParcel(
  section: DocumentSection,
  land: Pick<BoundaryRecord, "name" | "county" | "areas" | "sides" | "evidence">,
  ordinal: number,
): Parcel {
  return boundaryParcel(
    section,
    {
      kind: "construction-land",
      code: null,
      version: "current",
      project: null,
      landUse: null,
      caption: null,
      tables: [],
      ...land,
    },
    ordinal,
  );
}

function parcelOf(section: DocumentSection, plot: Plot, ordinal: number): Parcel | null {
  const { running } = section;
  const sides = parseSides(running, plot.from, plot.to);
  const called = landArea(running, plot.from, plot.to);
  const head = plot.name === null ? -1 : running.text.indexOf(plot.name, plot.from);
  const behindName = plot.from + (head < plot.from ? 0 : head - plot.from + (plot.name ?? "").length);
  const mentions =
    called.length > 0 || sides === null ? called : bareLandArea(running, behindName, plot.to, sides);
  if (mentions.length === 0 && sides === null) return null;
  const areas: StatedArea[] = mentions.map((mention) => statedArea(running, mention, "site"));
  const own: Side[] = sides?.sides ?? [];
  const ends = [...mentions.map(({ to }) => to), sides?.to ?? 0];
  const starts = [...mentions.map((mention) => mention.from), sides?.from ?? plot.to];
  const from = plot.name !== null && plot.to < running.text.length ? plot.from : Math.min(...starts);
  const evidence = mappedEvidence(running, from, Math.max(...ends));
  const { name } = plot;
  return landParcel(section, { name, county: placeOf(section, plot), areas, sides: own, evidence }, ordinal);
}

/** 平坝县2032年第三批次城镇建设用地, of the approval of it; null where the title names no batch or project. */
function batchName(section: DocumentSection): string | null {
  const title = section.document.title ?? "";
  const name =
    /(?:关于|同意|将){1,3}(?!征收|拟征|同意|将)([^,。《》]{4,44}?(?<!转为建设|转为)用地)(?:\(.{1,10}\))?的?(?:批复|函|复函|决定|意见|公告)/u.exec(
      title,
    )?.[1];
  return name === undefined || /征收|转为/u.test(name) ? null : name;
}

/** The county of the title (某县某批次用地), else of the body that issues, else of the addressee. */
function placeOf(section: DocumentSection, plot: Plot): string | null {
  const inName =
    /^(?:\p{Script=Han}{2,6}?市)?((?:矿|[老新]城)区(?=\p{Script=Han}{1,8}(?:街道|[镇乡路]))|\p{Script=Han}{1,8}?(?:自治县|县|旗|(?<!开发|高新|[园社片景街校厂小库矿]|[老旧新]城)区|市))/u.exec(
      plot.name ?? "",
    )?.[1];
  return (WORKS.test(plot.name ?? "") ? undefined : inName) ?? takingCounty(section);
}

/** 城南棚户区改造项目: the name of works opens with no county. */
const WORKS = /(?:项目|工程)$/u;

/** The county of the body that issues, else of the one that the text says takes the land. */
function takingCounty(section: DocumentSection): string | null {
  const { text } = section.running;
  return issuingPlace(section) ?? TAKER.exec(text)?.[1] ?? TURNED_COUNTY.exec(text)?.[1] ?? null;
}
