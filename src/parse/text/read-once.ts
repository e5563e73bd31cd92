/** A reading of a whole text that is made once, however often it is asked for. */
export function readOnce<Whole extends object, Read>(read: (whole: Whole) => Read): (whole: Whole) => Read {
  const known = new WeakMap<Whole, Read>();
  return (whole) => {
    const found = known.get(whole) ?? read(whole);
    known.set(whole, found);
    return found;
  };
}
