import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "./icon";

export interface FacetOption {
  readonly key: string;
  readonly label: string;
  readonly count: string;
}

/** Any number of several, with how many records each would show. */
export function FacetMenu({
  label,
  options,
  chosen,
  empty,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  /** said where there is nothing to choose */
  readonly empty: string;
  readonly onChange: (chosen: string[]) => void;
}): ReactNode {
  return (
    <DialogTrigger>
      <Button className={`button quiet facet${chosen.length > 0 ? " on" : ""}`}>
        {label}
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <Dialog aria-label={label}>
          <ListBox
            className="list-box"
            aria-label={label}
            selectionMode="multiple"
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
