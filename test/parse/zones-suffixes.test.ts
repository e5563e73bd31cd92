import { describe, expect, it } from "vitest";
import { ZONE_LABEL } from "../../src/parse/lexicon/land-openings";
import { PLAN_AREA } from "../../src/parse/lexicon/place-words";
import { BLOCK_HEAD, NAME_HEAD } from "../../src/parse/lexicon/zone-columns";
import { ZONE_HEAD } from "../../src/parse/lexicon/zone-heads";
import {
  ESTATE_NOUNS,
  FUNCTION_NOUNS,
  ORDER_NOUNS,
  PART_NOUNS,
  PLANNING_UNITS,
  PRESERVE_NOUNS,
  TOWN_PARTS,
} from "../../src/parse/lexicon/zone-suffixes";
import { isBareKind } from "../../src/parse/zones/names/bare-kind";
import { isPartName } from "../../src/parse/zones/names/part-names";
import { fullZoneName } from "../../src/parse/zones/names/zone-names";

const words = (row: string): readonly string[] => row.split(" ");

describe("a noun of the table of suffixes is known wherever names of zones and parts are asked for", () => {
  it.each(words(ESTATE_NOUNS))("a whole zone of the economy: %s", (noun) => {
    expect(fullZoneName(`青柳${noun}`)).toBe(`青柳${noun}`);
    expect([NAME_HEAD, ZONE_HEAD].map((head) => head.test(`${noun}名称`))).toEqual([true, true]);
    expect(ZONE_LABEL.test(`${noun}名称:青柳${noun}`)).toBe(true);
    expect(isBareKind(noun)).toBe(true);
  });

  it.each(words(PRESERVE_NOUNS))("protected land: %s", (noun) => {
    expect([NAME_HEAD, ZONE_HEAD].map((head) => head.test(noun))).toEqual([true, true]);
    expect(isBareKind(noun)).toBe(true);
  });

  it.each(words(ORDER_NOUNS))("land of an order: %s", (noun) => {
    expect(fullZoneName(`青柳湖${noun}`)).toBe(`青柳湖${noun}`);
    expect(isBareKind(noun)).toBe(true);
  });

  it.each(words(PART_NOUNS))("a piece of a zone: %s", (noun) => {
    expect([`城北${noun}`, `${noun}一`, `第二${noun}`].map(isPartName)).toEqual([true, true, true]);
    expect(BLOCK_HEAD.test(`${noun}名称`)).toBe(true);
  });

  it.each(words(FUNCTION_NOUNS))("a piece by what it is for heads a column of parts: %s", (noun) => {
    expect(BLOCK_HEAD.test(noun)).toBe(true);
  });

  it.each(words(`${TOWN_PARTS} ${PLANNING_UNITS}`))("an area that plans are made for: %s", (noun) => {
    expect(PLAN_AREA.exec(`城北${noun}A-01地块`)?.[1]).toBe(`城北${noun}`);
  });

  it("a block of a field of oil is no such area", () => {
    expect(PLAN_AREA.exec("青柳盆地北区块A-01")).toBeNull();
  });
});
