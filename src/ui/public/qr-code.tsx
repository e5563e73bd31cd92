import "./qr.css";
import { type ReactNode, useMemo } from "react";
import { qrPath } from "../../view/qr-path";
import { usePublicMessages } from "./use-public-messages";

/** A link to be read by the camera of a phone. */
export function QrCode({ link }: { readonly link: string }): ReactNode {
  const { p } = usePublicMessages();
  const { size, path } = useMemo(() => qrPath(link), [link]);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={p("public.qr")}>
      <path className="qr-ground" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr-dark" d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
