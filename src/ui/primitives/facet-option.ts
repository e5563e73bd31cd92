export interface FacetOption {
  readonly key: string;
  readonly label: string;
  readonly count: string;
}

/** What a facet is given, whether it is the button or the list behind it. */
export interface FacetProps {
  readonly label: string;
  readonly chosen: readonly string[];
  /** said where there is nothing to choose */
  readonly empty: string;
  readonly onChange: (chosen: string[]) => void;
}
