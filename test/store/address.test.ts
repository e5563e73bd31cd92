import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressFollowed, addressText, parseAddress } from "../../src/store/address";
import { type AppState, createAppStore, type Door, type Page } from "../../src/store/app-state";

const texts = fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 });
const states = fc.record({
  active: fc.string({ minLength: 1 }),
  door: fc.constantFrom<Door>("plan", "audit"),
  page: fc.constantFrom<Page>("overview", "findings", "zones", "quotas", "documents"),
  selection: fc.option(fc.string(), { nil: null }),
  text: fc.string(),
  landUse: texts,
  planArea: texts,
  document: texts,
  verdict: texts,
  year: texts,
  status: texts,
  ranges: fc.option(
    fc.record({ far: fc.record({ min: fc.constantFrom(null, 0, 0.5), max: fc.constantFrom(2, 1e6) }) }),
    { nil: {} },
  ),
  columns: fc.option(fc.array(fc.constantFrom("code", "area", "far"), { minLength: 1 }), { nil: null }),
  boundary: fc.constantFrom<AppState["filters"]["boundary"]>("all", "with", "without"),
  sort: fc.option(fc.record({ column: fc.constantFrom("area", "far"), descending: fc.boolean() }), {
    nil: null,
  }),
  language: fc.constantFrom<AppState["language"]>("zh", "en"),
  camera: fc.option(fc.constantFrom("111.5,36.1,14", "0,0,2"), { nil: null }),
});

describe("the address", () => {
  it("says the state so that it can be had back", () => {
    fc.assert(
      fc.property(
        states,
        ({ camera, text, landUse, planArea, document, year, status, verdict, ranges, boundary, ...rest }) => {
          const fresh = createAppStore().getState();
          const filters = {
            ...fresh.filters,
            text,
            landUse,
            planArea,
            document,
            year,
            status,
            verdict,
            ranges,
            boundary,
          };
          const state: AppState = { ...fresh, ...rest, filters };
          const address = parseAddress(addressText(state, camera));
          expect(address.dataset).toBe(state.active);
          expect(address.camera).toBe(camera);
          expect(addressFollowed({ ...fresh, active: state.active }, address)).toEqual(state);
        },
      ),
    );
  });

  it("is a fragment, which browsers send to no server", () => {
    expect(
      addressText(createAppStore({ selection: "临政函〔2023〕24号/parcel/x" }).getState(), null),
    ).toMatch(/^#/);
  });

  it("passes over what it does not know", () => {
    const address = parseAddress("#page=nowhere&boundary=perhaps&lang=fr&door=back&sort=");
    expect(address).toMatchObject({ page: "overview", door: "plan", language: null, sort: null });
    expect(address.filters.boundary).toBe("all");
  });

  it("never opens a parcel page without a parcel", () => {
    const fresh = createAppStore().getState();
    expect(addressFollowed(fresh, parseAddress("#page=parcel")).page).toBe("overview");
  });
});
