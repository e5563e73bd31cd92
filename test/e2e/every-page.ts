/** Every page of the instrument as the fragment of its address, on the demonstration set. */
export function everyPage(parcel: string, others: readonly string[]): readonly (readonly [string, string])[] {
  const fragment = (name: string, more: Readonly<Record<string, string>>): readonly [string, string] => [
    name,
    new URLSearchParams({ data: "demo", ...more }).toString(),
  ];
  const compared = others.map((id) => `with=${encodeURIComponent(id)}`).join("&");
  const [name, comparison] = fragment("compare", { page: "compare" });
  return [
    fragment("ledger", {}),
    fragment("ledger, many columns", { columns: "code planArea document status date area far verdict" }),
    fragment("charts", { page: "charts" }),
    fragment("board", { page: "board", board: "all" }),
    fragment("parcel", { page: "parcel", id: parcel }),
    [name, `${comparison}&${compared}`],
    fragment("findings", { page: "findings", door: "audit" }),
    fragment("zones", { page: "zones" }),
    fragment("quotas", { page: "quotas" }),
    fragment("documents", { page: "documents" }),
    fragment("audit", { page: "audit", door: "audit" }),
    // The sheets of a whole list are one sheet many times: a handful of them.
    fragment("report", { page: "report", door: "audit", q: "SL01-0" }),
    fragment("report of a parcel", { page: "report", door: "audit", id: parcel }),
    fragment("public", { page: "public", door: "public" }),
  ];
}
