import { FORMER_LAND, LATER_LAND } from "../../lexicon/boundary-states";
import { NOBODY } from "../../lexicon/parcel-terms";
import type { Version } from "../../lexicon/state-words";
import { namesIn } from "./caption-names";
import { landName } from "./land-name";

/** Which of two states of its land a boundary is, and the words of its caption without those of the state. */
export interface LandState {
  readonly version: Version;
  /** null where nothing is left that tells the land from another */
  readonly land: string | null;
}

interface StateWords extends LandState {
  /** what the caption calls the land besides: 厂区 of 现有厂区 */
  readonly own: string;
}

/**
 * The states that captions tell of one land, each `before` with a `current` beside it of the same land; null for every
 * caption that has no such partner.
 * @param told the words of each caption up to those that name the table
 */
export function statesOfLand(
  captions: readonly { readonly code: string | null }[],
  told: readonly (string | null)[],
): readonly (LandState | null)[] {
  const states = told.map((words) => (words === null ? null : stateIn(words)));
  const keys = states.map((state, index) =>
    state === null ? null : `${captions[index]?.code ?? ""} ${state.land ?? state.own}`,
  );
  const partners = new Map<string, Set<Version>>();
  for (const [index, state] of states.entries()) {
    const key = keys[index];
    if (state === null || key == null) continue;
    partners.set(key, (partners.get(key) ?? new Set()).add(state.version));
  }
  return states.map((state, index) => ((partners.get(keys[index] ?? "")?.size ?? 0) > 1 ? state : null));
}

/** Whether words tell a state of land. */
export function tellsState(words: string): boolean {
  return FORMER_LAND.test(words) || LATER_LAND.test(words);
}

function stateIn(words: string): StateWords | null {
  const [former, later] = [FORMER_LAND.exec(words), LATER_LAND.exec(words)];
  if ((former === null) === (later === null)) return null;
  const said = former ?? later;
  if (said === null) return null;
  const rest = words.slice(0, said.index) + words.slice(said.index + said[0].length);
  const land = rest.replace(/\([^()]{0,60}\)?$|^[的:、]|[:、(]$/gu, "");
  const own = land.replace(OF_RIGHTS, "");
  const name = own === "" || NOBODY.test(own) ? null : landName(namesIn(land).name ?? land);
  return {
    version: former === null ? "current" : "before",
    land: name,
    own: own.replace(OF_ANY_LAND, ""),
  };
}

/** Words that every land and every change of one have. */
const OF_ANY_LAND =
  /采矿|勘查|矿业权|矿区|矿山|用[地海]|宗[地海]|地块|土地|红线|范围|边界|界线|区域|变更|调整|登记|扩大|缩小|划定|设[置立]|申请|审批|批准|核准|规划|控规|[的前后]/gu;
/** 采矿许可证范围, 许可范围: of whichever right. */
const OF_RIGHTS = /(?:采矿|勘查|海域使用|不动产)?(?:许可证?|权证?)/gu;
