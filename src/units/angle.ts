declare const unit: unique symbol;

/** An angle in degrees. */
export type Degrees = number & { readonly [unit]: "deg" };
/** An angle in radians. */
export type Radians = number & { readonly [unit]: "rad" };

export const degrees = (value: number): Degrees => value as Degrees;

const DEGREES_PER_HALF_TURN = 180;
export const MINUTES_PER_DEGREE = 60;
export const SECONDS_PER_DEGREE = 3600;

export const radiansFromDegrees = (value: number): Radians =>
  ((value * Math.PI) / DEGREES_PER_HALF_TURN) as Radians;

export const degreesFromRadians = (value: number): Degrees =>
  degrees((value * DEGREES_PER_HALF_TURN) / Math.PI);

/** Degrees, minutes and seconds (all of them not negative) as decimal degrees. */
export const degreesFromParts = (whole: number, minutes: number, seconds: number): Degrees =>
  degrees(whole + minutes / MINUTES_PER_DEGREE + seconds / SECONDS_PER_DEGREE);
