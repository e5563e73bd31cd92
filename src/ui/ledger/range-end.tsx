import { type ReactNode, useState } from "react";
import { plainText } from "../../view/number-text";

/** One end of a range as a figure; an empty field leaves it open, what is no number changes nothing. */
export function RangeEnd({
  label,
  hint,
  unit,
  value,
  onChange,
}: {
  readonly label: string;
  /** what an empty field asks for */
  readonly hint: string;
  readonly unit: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  const printed = value === null ? "" : plainText(value, "en").replaceAll(",", "");
  const [text, setText] = useState(printed);
  const figure = text.trim() === "" ? null : Number(text.replaceAll(",", "").replace("，", ""));
  const wrong = figure !== null && (!Number.isFinite(figure) || figure < 0);
  const commit = (): void => {
    if (!wrong && text !== printed) onChange(figure);
  };
  return (
    <span className="range-end">
      <input
        type="text"
        inputMode="decimal"
        aria-label={unit === "" ? label : `${label} (${unit})`}
        placeholder={hint}
        aria-invalid={wrong}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
      />
      {unit !== "" && <small aria-hidden="true">{unit}</small>}
    </span>
  );
}
