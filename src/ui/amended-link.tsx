import type { ReactNode } from "react";
import type { Parcel } from "../domain/parcel";
import { parcelOpened } from "../store/transitions";
import { AppLink } from "./app-link";
import { useMessages } from "./use-messages";

/** That a later document changed this record, and the way there; nothing where none did. */
export function AmendedLink({ by }: { readonly by: Parcel | null }): ReactNode {
  const { t } = useMessages();
  if (by === null) return null;
  return (
    <AppLink to={(state) => parcelOpened(state, by.id)} className="role amended">
      {t("amended.later")} →
    </AppLink>
  );
}
