/** Bytes below which the offline copy or the next decisions may find no room: the copy itself is some 5 MB. */
const LEAST = 10_000_000;

/** Whether the browser still has room for what this page keeps; true where it does not say. */
export async function hasRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage >= LEAST;
  } catch {
    return true;
  }
}
