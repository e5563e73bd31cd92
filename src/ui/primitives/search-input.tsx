import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { SearchField } from "react-aria-components/SearchField";
import { Icon } from "./icon";

/** A field that searches while one types; Escape empties it. */
export function SearchInput({
  label,
  placeholder,
  clearLabel,
  value,
  onChange,
  onSubmit,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}): ReactNode {
  return (
    <SearchField className="search" aria-label={label} value={value} onChange={onChange} onSubmit={onSubmit}>
      <Icon name="search" />
      <Input placeholder={placeholder} />
      <Button className="button plain square" aria-label={clearLabel}>
        <Icon name="close" />
      </Button>
    </SearchField>
  );
}
