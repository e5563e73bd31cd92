import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";

/** A panel beside the button that opened it; focus goes in and comes back. A default export: it is loaded on demand. */
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
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <Dialog className="popover-dialog" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
