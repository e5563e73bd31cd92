declare const unit: unique symbol;

/** A length in metres. */
export type Metres = number & { readonly [unit]: "m" };

export const metres = (value: number): Metres => value as Metres;
