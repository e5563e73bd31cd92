import type { Language } from "../view/language";
import { panelWords } from "../view/map-panel-words";
import { mapButton } from "./map-button";

/** A button that fills the screen with the map; null where the browser cannot. */
export function fullScreenButton(container: HTMLElement): {
  readonly root: HTMLButtonElement;
  readonly setWords: (language: Language) => void;
  readonly stop: () => void;
} | null {
  if (!document.fullscreenEnabled) return null;
  let language: Language = "zh";
  const root = mapButton(
    "dk-map-full",
    "M9.5 2H14v4.5M14 2 9.5 6.5M6.5 14H2V9.5M2 14l4.5-4.5",
    // A refusal (a frame without the right to it) leaves everything as it was.
    () => void (isFull() ? document.exitFullscreen() : container.requestFullscreen()).catch(() => undefined),
  );
  const isFull = (): boolean => document.fullscreenElement === container;
  const say = (): void => {
    const words = isFull() ? panelWords.leaveFullScreen : panelWords.fullScreen;
    root.setAttribute("aria-label", words[language]);
    root.title = words[language];
  };
  document.addEventListener("fullscreenchange", say);
  return {
    root,
    setWords: (next) => {
      language = next;
      say();
    },
    stop: () => document.removeEventListener("fullscreenchange", say),
  };
}
