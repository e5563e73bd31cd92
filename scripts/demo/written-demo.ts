import { firstGazette, type Gazette } from "./first-gazette";
import { seeded } from "./random";
import { copiedDocument, secondGazette } from "./second-gazette";
import { town } from "./town";

/** Any number would do; this one keeps the invented town the same on every machine. */
const SEED = 20230516;

/** The invented gazettes of 示例新区 with what was planted in them: always the same bytes. */
export function writtenDemo(): readonly Gazette[] {
  const blocks = town(seeded(SEED));
  return [firstGazette(blocks), secondGazette(blocks), copiedDocument(blocks)];
}
