import type { ReactNode } from "react";
import { subjectOpened } from "../../store/transitions";
import { statedAreaText } from "../../view/area-text";
import { dateText } from "../../view/date-text";
import { plainText } from "../../view/number-text";
import { footballPitches, hectaresAndMu, type PublicZone } from "../../view/public-zone";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { SidesDiagram } from "../parcel/sides-section";
import { TermInPlace } from "./public-glossary";
import { usePublicMessages } from "./use-public-messages";

/** One zone in whole sentences: what, by whom and when, how large, what is not published, how sure. */
export function ZoneWords({ facts }: { readonly facts: PublicZone }): ReactNode {
  const { p, language } = usePublicMessages();
  const { zone, document, area, bounded, sided } = facts;
  const size = area && hectaresAndMu(area, language);
  return (
    <article className="public-zone">
      <h2 lang="zh-CN">{zone.name}</h2>
      <dl>
        <dt>{p("public.what")}</dt>
        <dd>
          <p>
            {p(`public.what.${zone.kind}`)} {zone.year !== null && p("public.what.year", { year: zone.year })}
          </p>
          {zone.kind === "land-assembly" && <TermInPlace id="land-assembly" />}
        </dd>
        <dt>{p("public.by")}</dt>
        <dd>
          <p>
            {document === null
              ? p("public.by.unknown")
              : p(facts.approval ? "public.by.approval" : "public.by.named", {
                  issuer: document.issuers.join("、") || p("public.noIssuer"),
                  title: document.title ?? document.id,
                  number: document.number ?? p("public.noNumber"),
                  date: document.date === null ? p("public.noDate") : dateText(document.date, language),
                })}
          </p>
          <p>
            {p("public.source")} <EvidenceButton evidence={zone.evidence} />
          </p>
        </dd>
        <dt>{p("public.size")}</dt>
        <dd>
          {area === null || size === null ? (
            <p>{p("public.size.none")}</p>
          ) : (
            <>
              <p>
                <strong>{p("public.size.text", size)}</strong> <EvidenceButton evidence={area.evidence} />
              </p>
              <p>
                {p("public.size.pitches", {
                  pitches: plainText(footballPitches(area.squareMetres), language),
                })}
              </p>
              <TermInPlace id="mu" />
            </>
          )}
        </dd>
        <dt>{p("public.missing")}</dt>
        <dd>
          <p>{bounded ? p("public.published.boundary") : p("public.missing.boundary")}</p>
          {!sided && !bounded && <p>{p("public.missing.sides")}</p>}
          {sided && (
            <>
              {!bounded && <p>{p("public.published.sides")}</p>}
              {zone.sides.length > 0 && <SidesDiagram sides={zone.sides} centre={zone.name} />}
              {zone.blocks
                .filter((block) => block.sides.length > 0)
                .map((block) => (
                  <SidesDiagram key={block.name} sides={block.sides} centre={block.name} />
                ))}
            </>
          )}
          <TermInPlace id="sides" />
        </dd>
        <dt>{p("public.sure")}</dt>
        <dd>
          {area && size && (
            <>
              <p>{p("public.sure.printed", { area: statedAreaText(area, language) })}</p>
              <p>{p("public.sure.computed", { other: area.unit === "mu" ? size.hectares : size.mu })}</p>
            </>
          )}
          {!bounded && <p>{p("public.sure.unknown")}</p>}
        </dd>
      </dl>
      <AppLink to={(state) => subjectOpened(state, zone.id)}>{p("public.open")}</AppLink>
    </article>
  );
}
