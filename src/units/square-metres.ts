/** Square metres in one unit. A 亩 (mu) is exactly a fifteenth of a hectare: 2000/3 m². */
export const squareMetresPer = {
  m2: 1,
  ha: 10_000,
  mu: 10_000 / 15,
  km2: 1_000_000,
} as const;
