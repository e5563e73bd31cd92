import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "./icon";

// The panel comes with the first one that is opened: the first screen does without it.
const PopoverBody = lazy(() => import("./popover-body"));

/** A button that opens a panel beside it; `count` says how much is set in there. */
export function PopoverButton({
  label,
  count = 0,
  children,
}: {
  readonly label: string;
  readonly count?: number;
  readonly children: ReactNode;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={trigger}
        className={`button quiet facet${count > 0 ? " on" : ""}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {label}
        {count > 0 && <span className="badge">{count}</span>}
        <Icon name="down" />
      </AriaButton>
      {open && (
        <Suspense>
          <PopoverBody label={label} trigger={trigger} onClose={() => setOpen(false)}>
            {children}
          </PopoverBody>
        </Suspense>
      )}
    </>
  );
}
