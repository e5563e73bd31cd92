import * as v from "valibot";
import { type Decision, DecisionSchema } from "../domain/decision";

/** Version of the stored and exported form of an entry. Raise it with every change and add the step that leads there. */
export const RECORD_VERSION = 1;

/** Leads an entry from its version to the next. */
export type Step = (entry: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step at index n leads from version n + 1 to n + 2. */
const steps: readonly Step[] = [];

/** An entry as it is stored and exported. */
export interface DecisionRecord {
  readonly version: number;
  readonly entry: Decision;
}

export const recordOf = (entry: Decision): DecisionRecord => ({ version: RECORD_VERSION, entry });

/**
 * The entry of a record of this or an earlier version; null for what is none, or is of a later version than this
 * program knows (it stays where it is stored, so that a newer program finds it).
 */
export function readRecord(
  record: unknown,
  migrations: readonly Step[] = steps,
): Readonly<Record<string, unknown>> | null {
  const shape = v.safeParse(
    v.object({ version: v.pipe(v.number(), v.integer()), entry: v.record(v.string(), v.unknown()) }),
    record,
  );
  if (!shape.success) return null;
  const { version, entry } = shape.output;
  if (version < 1 || version > migrations.length + 1) return null;
  return migrations.slice(version - 1).reduce((current, step) => step(current), entry);
}

/** The entry of a record, checked against the schema; null where it cannot be read. */
export function decisionOf(record: unknown): Decision | null {
  const checked = v.safeParse(DecisionSchema, readRecord(record));
  return checked.success ? checked.output : null;
}
