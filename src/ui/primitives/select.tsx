import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { Icon } from "./icon";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** said under the label */
  readonly detail?: string;
}

/** One of several, shown when asked for. */
export function Select({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <AriaSelect
      className="select"
      aria-label={label}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Button className="button quiet select-button">
        <SelectValue>{options.find((one) => one.value === value)?.label ?? "—"}</SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="list-box">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="list-item">
              <span>{option.label}</span>
              {option.detail && <small>{option.detail}</small>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
