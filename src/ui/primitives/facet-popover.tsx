import type { ReactNode, RefObject } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import type { FacetOption, FacetProps } from "./facet-option";
import { Icon } from "./icon";
import PopoverBody from "./popover-body";

interface FacetPopoverProps extends FacetProps {
  readonly options: readonly FacetOption[];
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The list of a facet. A default export, because it is loaded on demand. */
export default function FacetPopover({
  label,
  options,
  chosen,
  empty,
  onChange,
  trigger,
  onClose,
}: FacetPopoverProps): ReactNode {
  return (
    <PopoverBody label={label} trigger={trigger} onClose={onClose}>
      <ListBox
        className="list-box"
        aria-label={label}
        autoFocus="first"
        selectionMode="multiple"
        // Escape closes the list; it must not take back what was chosen.
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange(keys === "all" ? options.map((one) => one.key) : [...keys].map(String))
        }
        renderEmptyState={() => <p className="muted pad">{empty}</p>}
      >
        {options.map((option) => (
          <ListBoxItem
            key={option.key}
            id={option.key}
            textValue={option.label}
            className="list-item facet-item"
          >
            <span className="tick">{chosen.includes(option.key) && <Icon name="check" />}</span>
            <span>{option.label}</span>
            <span className="count">{option.count}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </PopoverBody>
  );
}
