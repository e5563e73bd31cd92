import type { Updates } from "../ui/update-notice";

/**
 * Registers the service worker of a built page, after the page has loaded, and tells when a newer version waits. The
 * development server has none. Without service workers the page works as before, only not offline.
 */
export function offlineUpdates(): Updates {
  const listeners = new Set<() => void>();
  const state: { apply: (() => void) | null } = { apply: null };
  const register = async (): Promise<void> => {
    const { Workbox } = await import("workbox-window");
    const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`);
    workbox.addEventListener("waiting", () => {
      state.apply = () => {
        workbox.addEventListener("controlling", () => window.location.reload());
        workbox.messageSkipWaiting();
      };
      for (const listener of listeners) listener();
    });
    await workbox.register({ immediate: true });
  };
  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    const start = (): void =>
      void register().catch((error: unknown) => {
        console.warn("service worker", error);
      });
    if (document.readyState === "complete") start();
    else window.addEventListener("load", start, { once: true });
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    waiting: () => state.apply !== null,
    apply: () => state.apply?.(),
  };
}
