import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Button } from "./button";
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
  const field = useRef<HTMLInputElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Enter") onSubmit();
    if (event.key === "Escape") onChange("");
  };
  const clear = (): void => {
    onChange("");
    field.current?.focus();
  };
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={pressed}
      />
      {value !== "" && <Button look="plain" icon="close" label={clearLabel} onPress={clear} />}
    </search>
  );
}
