import { type ReactNode, useMemo } from "react";
import type { Parcel } from "../../domain/parcel";
import { limitsDrawing } from "../../view/limits-drawing";
import { usePublicMessages } from "./use-public-messages";

/** What the limits allow, drawn; the sentences below it say the same. */
export function LimitsPicture({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { p, language } = usePublicMessages();
  const drawing = useMemo(() => limitsDrawing(parcel, language), [parcel, language]);
  if (drawing === null) return null;
  return (
    <figure className="limits">
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width}
        height={drawing.height}
        role="img"
        aria-label={`${p("public.drawing")} ${drawing.sentences.join(" ")}`}
      >
        {drawing.faces.map(({ kind, path }) => (
          <path key={`${kind}/${path}`} className={`limit-${kind}`} d={path} />
        ))}
      </svg>
      <figcaption>
        <p>
          <b>{p("public.drawing")}</b>
        </p>
        <ul>
          {drawing.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
