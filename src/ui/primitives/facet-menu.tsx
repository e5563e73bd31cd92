import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { FacetOption, FacetProps } from "./facet-option";
import { Icon } from "./icon";

// The list comes with the first facet that is opened: the first screen does without it.
const FacetPopover = lazy(() => import("./facet-popover"));

interface FacetMenuProps extends FacetProps {
  /** computed when the list is opened */
  readonly options: () => readonly FacetOption[];
}

/** Any number of several, with how many records each would show. */
export function FacetMenu({ label, options, chosen, empty, onChange }: FacetMenuProps): ReactNode {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={trigger}
        className={`button quiet facet${chosen.length > 0 ? " on" : ""}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {label}
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
        <Icon name="down" />
      </AriaButton>
      {open && (
        <Suspense>
          <FacetPopover
            label={label}
            options={options()}
            chosen={chosen}
            empty={empty}
            onChange={onChange}
            trigger={trigger}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
