import { type ReactNode, useEffect, useState } from "react";
import { useCommands } from "./commands";
import { useMessages } from "./use-messages";

/** Takes files and text dropped anywhere on the page. */
export function DropAnywhere(): ReactNode {
  const { t } = useMessages();
  const { readFiles, readText } = useCommands();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carries = (event: DragEvent): boolean =>
      event.dataTransfer?.types.some((type) => type === "Files" || type === "text/plain") ?? false;
    const enter = (event: DragEvent): void => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carries(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (files.length > 0) readFiles(files);
      else if (text.trim() !== "") readText(text);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragover", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragover", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [readFiles, readText]);
  return over ? <div className="drop-veil">{t("add.dropHere")}</div> : null;
}
