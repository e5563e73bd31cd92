import "./popover.css";
import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { messageCatalogue } from "../message-catalogue";
import { useMessages } from "../use-messages";
import { Button } from "./button";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

const panelWords = messageCatalogue(zh, en);

/**
 * A panel beside the button that opened it, on a phone a sheet at the foot of the page with its name and two ways out;
 * focus goes in and comes back. A default export: it is loaded on demand.
 */
export default function PopoverBody({
  label,
  trigger,
  onClose,
  children,
}: {
  readonly label: string;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t, language } = useMessages();
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <Dialog className="popover-dialog" aria-label={label}>
        <header className="popover-head">
          <strong>{label}</strong>
          <Button look="plain" icon="close" label={t("close")} onPress={onClose} />
        </header>
        <div className="popover-scroll">{children}</div>
        <footer className="popover-foot">
          <Button look="strong" onPress={onClose}>
            {panelWords(language)("panel.done")}
          </Button>
        </footer>
      </Dialog>
    </Popover>
  );
}
