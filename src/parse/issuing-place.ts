import type { DocumentSection } from "./document-section";

/** The county that a reply addresses: 安泽县人民政府: */
export function addressedCounty(text: string): string | null {
  const match =
    /(?:^|\n|号|[复定函知告示])([\p{Script=Han}]{1,8}(?:县|(?<!自治)区|市|旗))人民政府(?:[、,][\p{Script=Han}]{2,20})?:/u.exec(
      text.slice(0, 600),
    );
  const county = match?.[1]?.replace(/^.*[号复定函知告示]/u, "") ?? null;
  return county === null || county.startsWith("各") ? null : county;
}

/** The county whose government, office or bureau issued: 安泽县人民政府办公室. Cities have several. */
export function issuingCounty(issuers: readonly string[]): string | null {
  for (const issuer of issuers) {
    const county =
      /^(?:[\p{Script=Han}]{2,8}?[省市州盟])?([\p{Script=Han}]{1,8}?(?:自治县|县|旗|(?<!自治|开发|管理|高新|园|保护|合作|示范|试验)区))/u.exec(
        issuer,
      )?.[1];
    if (county !== undefined) return county;
  }
  return null;
}

/** The county or city of the body that issued. */
export function issuingPlace(section: DocumentSection): string | null {
  const county = issuingCounty(section.document.issuers);
  if (county !== null) return county;
  const city = section.document.issuers.map(
    (issuer) => /^(?:\p{Script=Han}{2,8}?省)?(\p{Script=Han}{2,6}?市)/u.exec(issuer)?.[1],
  );
  return city[0] ?? null;
}
