import type { StorageTrouble, Updates } from "../ui/updates/updates";
import { hasRoom } from "./storage-room";

/**
 * Registers the service worker of a built page. To be called once there is something to read: the copy for offline use is
 * some megabytes and must not stand in the way of the page itself. Tells when a newer version waits. The
 * development server has no worker. Without one the page works as before, only not offline, and says so where the browser
 * or the server refused it.
 */
export function offlineUpdates(): Updates {
  const listeners = new Set<() => void>();
  const state: { apply: (() => void) | null; trouble: StorageTrouble | null } = {
    apply: null,
    trouble: null,
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  // Said before something finds no room; what is kept is never overwritten to make some.
  void hasRoom().then((enough) => {
    if (enough) return;
    state.trouble = "nearly-full";
    tell();
  });
  const register = async (): Promise<void> => {
    const { Workbox } = await import("workbox-window");
    const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`);
    workbox.addEventListener("waiting", () => {
      state.apply = () => {
        workbox.addEventListener("controlling", () => window.location.reload());
        workbox.messageSkipWaiting();
      };
      tell();
    });
    // A first worker that could not keep its files is thrown away: the page works on, but not offline.
    workbox.addEventListener("redundant", ({ isUpdate }) => {
      if (isUpdate === true || navigator.serviceWorker.controller !== null) return;
      state.trouble = "not-kept";
      tell();
    });
    await workbox.register({ immediate: true });
  };
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    register().catch(() => {
      state.trouble ??= "refused";
      tell();
    });
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    waiting: () => state.apply !== null,
    trouble: () => state.trouble,
    dismiss: () => {
      state.trouble = null;
      tell();
    },
    apply: () => state.apply?.(),
  };
}
