/** The end of the file lies within this many bytes of its last one (PDF 32000-1, implementation note 18). */
const TAIL = 1024;
const HEAD = 40;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/**
 * Whether the file ends as a PDF does, with the place of a cross-reference table or stream that is there. Where it does
 * not, readers search the file for what they can find, and pages may be lost without a word.
 */
export function endsWhole(bytes: Uint8Array): boolean {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  const offset = /startxref\s+(\d+)\s+%%EOF[\s\0]*$/u.exec(tail)?.[1];
  if (offset === undefined) return false;
  const before = latin1(bytes.subarray(0, TAIL)).indexOf("%PDF-");
  return [Number(offset), Number(offset) + before].some((at) =>
    /^\s*(?:xref|\d+\s+\d+\s+obj)/u.test(latin1(bytes.subarray(at, at + HEAD))),
  );
}
