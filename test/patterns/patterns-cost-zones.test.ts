import { describe } from "vitest";
import { testCosts } from "../support/pattern-costs";
import { ofZones } from "../support/pattern-shares";

describe("no pattern of the reader backtracks badly: zones", { timeout: 120_000 }, () => {
  testCosts(ofZones);
});
