declare const unit: unique symbol;

/** An area in square metres. */
export type SquareMetres = number & { readonly [unit]: "m2" };
/** An area in hectares (公顷), 10 000 m². */
export type Hectares = number & { readonly [unit]: "ha" };
/** An area in mu (亩): exactly 10000/15 m², fifteen to the hectare. */
export type Mu = number & { readonly [unit]: "mu" };

const SQUARE_METRES_PER_HECTARE = 10_000;
const MU_PER_HECTARE = 15;
const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1_000_000;

/** The size in square metres of the units that gazettes print. */
export const squareMetresPerUnit = {
  m2: 1,
  ha: SQUARE_METRES_PER_HECTARE,
  mu: SQUARE_METRES_PER_HECTARE / MU_PER_HECTARE,
  km2: SQUARE_METRES_PER_SQUARE_KILOMETRE,
} as const;

/** Units of area by the names the dataset uses. */
export type AreaUnitName = keyof typeof squareMetresPerUnit;

export const squareMetres = (value: number): SquareMetres => value as SquareMetres;
export const hectares = (value: number): Hectares => value as Hectares;
export const mu = (value: number): Mu => value as Mu;

export const squareMetresFromHectares = (value: Hectares): SquareMetres =>
  squareMetres(value * SQUARE_METRES_PER_HECTARE);

/** Multiplies before it divides, so that whole hectares come out exactly. */
export const squareMetresFromMu = (value: Mu): SquareMetres =>
  squareMetres((value * SQUARE_METRES_PER_HECTARE) / MU_PER_HECTARE);

export const hectaresFromSquareMetres = (value: SquareMetres): Hectares =>
  hectares(value / SQUARE_METRES_PER_HECTARE);

export const muFromSquareMetres = (value: SquareMetres): Mu =>
  mu((value * MU_PER_HECTARE) / SQUARE_METRES_PER_HECTARE);

/** `value` in `unit` as square metres. */
export function squareMetresFrom(value: number, unitName: AreaUnitName): SquareMetres {
  if (unitName === "mu") return squareMetresFromMu(mu(value));
  return squareMetres(value * squareMetresPerUnit[unitName]);
}

/** Square metres as a number in `unit`. */
export function areaIn(value: SquareMetres, unitName: AreaUnitName): number {
  if (unitName === "mu") return muFromSquareMetres(value);
  return value / squareMetresPerUnit[unitName];
}
