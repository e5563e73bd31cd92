import type { ComponentType } from "react";

/** What tells of newer versions comes behind the page, when `shown` settles. */
export async function lateUpdateNotice(shown: Promise<void>): Promise<{ readonly default: ComponentType }> {
  await shown;
  const [{ UpdateNotice }, { offlineUpdates }] = await Promise.all([
    import("../ui/updates/update-notice"),
    import("./offline-updates"),
  ]);
  const updates = offlineUpdates();
  return { default: () => <UpdateNotice updates={updates} /> };
}
