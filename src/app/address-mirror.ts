import { type Address, addressText, parseAddress } from "../store/address";
import type { AppState, AppStore } from "../store/app-state";

/** The address bar, as far as this page needs it: tests give another one. */
export interface AddressBar {
  read(): string;
  push(address: string): void;
  replace(address: string): void;
  /** calls back when the reader goes back or forward; returns how to stop */
  listen(changed: () => void): () => void;
}

/** The address bar of the browser. */
export const browserAddress: AddressBar = {
  read: () => window.location.hash,
  push: (address) => window.history.pushState(null, "", address),
  replace: (address) => window.history.replaceState(null, "", address),
  listen: (changed) => {
    window.addEventListener("popstate", changed);
    return () => window.removeEventListener("popstate", changed);
  },
};

/** Whether the way from one state to the other is a step that "back" should undo. */
export function isStep(before: AppState, after: AppState): boolean {
  return (
    before.page !== after.page ||
    before.door !== after.door ||
    before.active !== after.active ||
    before.readings !== after.readings ||
    ((after.page === "parcel" || after.page === "public") && before.selection !== after.selection)
  );
}

/**
 * Keeps the address in step with the state, and the state with the address when the reader goes back or follows a
 * link. Returns how to tell it where the map looks.
 */
export function mirrorAddress(
  store: AppStore,
  bar: AddressBar,
  follow: (address: Address) => void,
): { readonly looked: (camera: string) => void; readonly stop: () => void } {
  let camera = parseAddress(bar.read()).camera;
  let following = false;
  const unsubscribe = store.subscribe((after, before) => {
    // Until a dataset is in view the address is still being followed.
    if (after.active === null || following) return;
    const address = addressText(after, camera);
    if (address === bar.read()) return;
    if (before.active !== null && isStep(before, after)) bar.push(address);
    else bar.replace(address);
  });
  const unlisten = bar.listen(() => {
    const address = parseAddress(bar.read());
    following = true;
    follow(address);
    following = false;
  });
  return {
    looked: (now) => {
      camera = now;
      const state = store.getState();
      if (state.active !== null) bar.replace(addressText(state, camera));
    },
    stop: () => {
      unsubscribe();
      unlisten();
    },
  };
}
