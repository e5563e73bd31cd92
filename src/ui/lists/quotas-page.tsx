import type { ReactNode } from "react";
import type { QuotaTable } from "../../domain/quota";
import { activeDataset } from "../../store/selectors";
import { subjectOpened } from "../../store/transitions";
import { printedDigits } from "../../view/bound-text";
import { plainText } from "../../view/number-text";
import { latinName } from "../../view/public-tiles";
import { quotaGloss, quotaUnit } from "../../view/quota-words";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { ScrollRegion } from "../primitives/scroll-region";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { Gloss } from "./gloss";
import { useListMessages } from "./use-list-messages";
import { useScrollToSelection } from "./use-scroll-to-selection";

/** Tables of figures by county; what is blank in print stays blank. */
export function QuotasPage(): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const loaded = useApp(activeDataset);
  useScrollToSelection();
  if (!loaded) return null;
  const { quotas, documents } = loaded.dataset;
  return (
    <div className="page">
      <h1>{t("page.quotas")}</h1>
      {quotas.length === 0 ? (
        <p className="empty">{l("quotas.none")}</p>
      ) : (
        <p className="lead">{l("quotas.lead")}</p>
      )}
      {quotas.map((quota) => {
        const document = documents.find((one) => one.id === quota.document);
        return (
          <section key={quota.id} id={quota.id} className="section">
            <h2 lang="zh-CN">
              {quota.title}
              <span className="section-aside">
                {quota.unit === "" ? "" : l("quotas.unit", { unit: quotaUnit(quota.unit, language) })}
              </span>
            </h2>
            <p className="small">
              {document && (
                <AppLink to={(state) => subjectOpened(state, document.id)}>
                  {document.number ?? document.title ?? document.id}
                </AppLink>
              )}{" "}
              <EvidenceButton evidence={quota.evidence} />
            </p>
            <Figures quota={quota} />
          </section>
        );
      })}
    </div>
  );
}

function Figures({ quota }: { readonly quota: QuotaTable }): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const columns = quota.columns.map((name, index) => ({ name, index, key: `${index}/${name}` }));
  const cell = (value: number | null, raw: string | null | undefined): ReactNode =>
    value === null ? (
      <span className="nothing">
        <span aria-hidden="true">—</span>
        <span className="unseen">{l("value.blank")}</span>
      </span>
    ) : (
      ((raw && printedDigits(raw, value)) ?? plainText(value, language))
    );
  return (
    <ScrollRegion className="wide-table source-below" label={quota.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{l("quotas.name")}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className="numeric">
                <span lang="zh-CN">{name}</span>
                <Gloss words={quotaGloss(name)} />
              </th>
            ))}
            <th scope="col">{t("points.place")}</th>
          </tr>
        </thead>
        <tbody>
          {quota.rows.map((row) => (
            <tr key={`${row.name}/${row.evidence.start}`}>
              <th scope="row">
                <span lang="zh-CN">{row.name}</span> <Gloss words={latinName(row.name)} />
              </th>
              {columns.map(({ key, index }) => (
                <td key={key} className="numeric">
                  {cell(row.values[index] ?? null, row.raw[index])}
                </td>
              ))}
              <td>
                <EvidenceButton evidence={row.evidence} />
              </td>
            </tr>
          ))}
        </tbody>
        {quota.total && (
          <tfoot>
            <tr>
              <th scope="row">{l("quotas.total")}</th>
              {columns.map(({ key, index }) => (
                <td key={key} className="numeric">
                  {cell(quota.total?.values[index] ?? null, null)}
                </td>
              ))}
              <td>
                <EvidenceButton evidence={quota.total.evidence} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}
