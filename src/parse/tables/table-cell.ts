/** A cell of a table in the running print. */
export interface TableCell {
  /** folded, without blanks */
  readonly text: string;
  /** offsets in the source, the end exclusive */
  readonly start: number;
  readonly end: number;
  /** where its words go on in the lines below */
  readonly rest?: readonly { readonly start: number; readonly end: number }[];
}
