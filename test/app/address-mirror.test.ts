import { describe, expect, it, vi } from "vitest";
import { type AddressBar, mirrorAddress } from "../../src/app/address-mirror";
import { addressFollowed } from "../../src/store/address";
import { createAppStore } from "../../src/store/app-state";
import { filtered, pageOpened, parcelOpened } from "../../src/store/transitions";

function bar(first = "") {
  const history = [first];
  let listener: () => void = () => {};
  const one: AddressBar = {
    read: () => history.at(-1) ?? "",
    push: (address) => void history.push(address),
    replace: (address) => void history.splice(-1, 1, address),
    listen: (changed) => {
      listener = changed;
      return () => {};
    },
  };
  return {
    one,
    history,
    back: () => {
      history.pop();
      listener();
    },
  };
}

describe("the mirror of the address", () => {
  it("adds a step for another page and none for a filter", () => {
    const { one, history } = bar();
    const store = createAppStore({ active: "linfen" });
    mirrorAddress(store, one, vi.fn());
    store.setState((state) => filtered(state, { text: "临" }));
    expect(history).toHaveLength(1);
    store.setState((state) => pageOpened(state, "zones"));
    store.setState((state) => parcelOpened(state, "p"));
    expect(history).toHaveLength(3);
    expect(history.at(-1)).toContain("id=p");
  });

  it("follows the reader back without writing a new step", () => {
    const { one, history, back } = bar();
    const store = createAppStore({ active: "linfen" });
    mirrorAddress(store, one, (to) => store.setState((state) => addressFollowed(state, to)));
    store.setState((state) => pageOpened(state, "findings"));
    store.setState((state) => pageOpened(state, "zones"));
    back();
    expect(store.getState().page).toBe("findings");
    expect(history).toHaveLength(2);
  });

  it("leaves a link alone until its dataset is there, and keeps the camera in it", () => {
    const link = "#data=demo&page=zones&map=111,36,12";
    const { one, history } = bar(link);
    const store = createAppStore();
    const mirror = mirrorAddress(store, one, vi.fn());
    store.setState((state) => filtered(state, { text: "x" }));
    mirror.looked("112,36,9");
    expect(history).toEqual([link]);
    store.setState({ active: "demo" });
    expect(history.at(-1)).toContain(`map=${encodeURIComponent("112,36,9")}`);
  });
});
