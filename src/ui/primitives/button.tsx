import type { ComponentProps, ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon, type IconName } from "./icon";

export interface ButtonProps {
  readonly children?: ReactNode;
  /** `plain`: words alone; `quiet`: framed; `strong`: the one action of a place */
  readonly look?: "plain" | "quiet" | "strong";
  readonly icon?: IconName;
  /** for a button without words */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress?: () => void;
}

/**
 * A button. Without children it is a square that needs a `label`, which the pointer shows as well. What it opens below is
 * told by an arrow behind the words.
 */
export function Button({
  children,
  look = "quiet",
  icon,
  label,
  pressed,
  disabled,
  onPress,
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      className={`button ${look}${children ? "" : " square"}`}
      isDisabled={disabled ?? false}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      {...(onPress ? { onPress } : {})}
      {...(children || label === undefined
        ? {}
        : { render: (button: ComponentProps<"button">) => <button {...button} title={label} /> })}
    >
      {icon && icon !== "down" && <Icon name={icon} />}
      {children}
      {icon === "down" && <Icon name="down" />}
    </AriaButton>
  );
}
