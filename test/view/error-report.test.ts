import { describe, expect, it } from "vitest";
import { errorReport, letterAddress, reportLetter } from "../../src/view/error-report";
import { placeOf, sampleDataset, sampleText } from "../support/sample-dataset";

const parcel = sampleDataset.parcels.find(({ code }) => code === "A-01")!;
const about = {
  id: parcel.id,
  title: "样板片区 A-01",
  document: parcel.document,
  evidence: placeOf("用地面积 3.17 公顷"),
};
const report = errorReport(
  sampleDataset,
  about,
  "  面积应为 3.71 公顷 & 更多  ",
  "https://example.org/#id=1",
);

describe("a report of an error", () => {
  it("carries what is needed to find the characters again", () => {
    expect(sampleText.slice(report.evidence.start, report.evidence.end)).toBe("用地面积 3.17 公顷");
    expect(report.source).toEqual({ name: "sample.txt", sha256: "a".repeat(64) });
    expect(report.document).toBe("样政函〔2024〕7号");
    expect(report.message).toBe("面积应为 3.71 公顷 & 更多");
  });

  it("is a letter that begins with the reader's words and survives the way through an address", () => {
    for (const language of ["zh", "en"] as const) {
      const letter = reportLetter(report, language);
      expect(letter.body.startsWith("面积应为 3.71 公顷")).toBe(true);
      expect(letter.body).toContain("a".repeat(64));
      expect(letter.body).toContain(`${report.evidence.start}–${report.evidence.end}`);
      const address = new URL(letterAddress("land@example.org", letter));
      expect(address.protocol).toBe("mailto:");
      expect(address.pathname).toBe("land@example.org");
      expect(address.searchParams.get("body")).toBe(letter.body.replaceAll("\n", "\r\n"));
      expect(address.searchParams.get("subject")).toBe(letter.subject);
    }
  });

  it("asks for words where there are none, and for an addressee where the office names none", () => {
    const empty = reportLetter(errorReport(sampleDataset, about, "", "x"), "zh");
    expect(empty.body.startsWith("（请写")).toBe(true);
    expect(letterAddress(null, empty).startsWith("mailto:?subject=")).toBe(true);
  });
});
