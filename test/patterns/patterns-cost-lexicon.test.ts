import { describe } from "vitest";
import { testCosts } from "../support/pattern-costs";
import { ofLexicon } from "../support/pattern-shares";

describe("no pattern of the reader backtracks badly: lexicon", { timeout: 120_000 }, () => {
  testCosts(ofLexicon);
});
