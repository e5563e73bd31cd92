import type { Decision } from "../../domain/decision";
import type { Finding } from "../../domain/finding";
import { type Standing, standings } from "../../store/decisions";
import { activeDataset } from "../../store/selectors";
import { useApp } from "../store-context";

const nothing: readonly Finding[] = [];
const computed = new WeakMap<
  readonly Decision[],
  WeakMap<readonly Finding[], ReadonlyMap<string, Standing>>
>();

/** Every card asks: the answer is computed once for a log and a list of findings. */
function standingsOnce(
  findings: readonly Finding[],
  log: readonly Decision[],
): ReadonlyMap<string, Standing> {
  const known = computed.get(log) ?? new WeakMap<readonly Finding[], ReadonlyMap<string, Standing>>();
  computed.set(log, known);
  const found = known.get(findings) ?? standings(findings, log);
  known.set(findings, found);
  return found;
}

/** Where the findings of the dataset in view stand, by id. */
export function useStandings(): ReadonlyMap<string, Standing> {
  const findings = useApp((state) => activeDataset(state)?.dataset.findings ?? nothing);
  const log = useApp((state) => state.decisions.log);
  return standingsOnce(findings, log);
}
