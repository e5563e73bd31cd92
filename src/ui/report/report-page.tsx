import "../audit/workbench.css";
import "./report.css";
import { type ReactNode, useMemo, useState } from "react";
import { activeDataset } from "../../store/selectors";
import { pageOpened, parcelOpened, selected } from "../../store/transitions";
import { momentText } from "../../view/audit-moment";
import { checkTally, tallySentence } from "../../view/check-tally";
import { countText } from "../../view/number-text";
import { parcelTitle } from "../../view/parcel-title";
import {
  reportFindings,
  reportGrounds,
  type SheetChoice,
  sheetParcels,
  verdictTally,
} from "../../view/report-contents";
import { AppLink } from "../app-link";
import { type AuditMessageKey, useAuditMessages } from "../audit/use-audit-messages";
import { useStandings } from "../audit/use-standing";
import { useCommands } from "../commands";
import { useLedger } from "../ledger/use-ledger";
import { FindingGroups } from "../lists/finding-groups";
import { Section } from "../parcel/section";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { Icon } from "../primitives/icon";
import { useApp } from "../store-context";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";
import { ReportFoot } from "./report-foot";
import { ReportList } from "./report-list";
import { ReportSheet } from "./report-sheet";

const sheetChoices: readonly { readonly value: SheetChoice; readonly name: AuditMessageKey }[] = [
  { value: "all", name: "report.sheets.all" },
  { value: "open", name: "report.sheets.open" },
  { value: "none", name: "report.sheets.none" },
];

/** A report to be printed or saved as PDF: on the selected parcel, or on all that the ledger lists. */
export function ReportPage(): ReactNode {
  const { a } = useAuditMessages();
  const { saveWork } = useCommands();
  const selection = useApp((state) => state.selection);
  const loaded = useApp(activeDataset);
  const parcel = loaded?.dataset.parcels.find((one) => one.id === selection) ?? null;
  const [sheets, setSheets] = useState<SheetChoice>("open");
  if (!loaded) return null;
  return (
    <div className="page report-page">
      <div className="report-tools">
        <AppLink
          to={(state) => (parcel ? parcelOpened(state, parcel.id) : pageOpened(state, "overview"))}
          className="button plain"
        >
          <Icon name="left" />
          {a("report.back")}
        </AppLink>
        {parcel === null && (
          <span className="report-sheets">
            <span aria-hidden="true">{a("report.sheets")}</span>
            <Choice<SheetChoice>
              label={a("report.sheets")}
              value={sheets}
              options={sheetChoices.map(({ value, name }) => ({ value, label: a(name) }))}
              onChange={setSheets}
            />
          </span>
        )}
        {parcel !== null && (
          <AppLink to={(state) => selected(state, null)} className="button plain">
            {a("report.whole")}
          </AppLink>
        )}
        <Button onPress={() => saveWork(parcel?.id ?? null)}>{a("report.json")}</Button>
        <Button look="strong" onPress={() => void printPage()}>
          {a("report.print")}
        </Button>
      </div>
      <article className="report">
        {parcel ? <OnParcel id={parcel.id} /> : <OnList sheets={sheets} />}
      </article>
    </div>
  );
}

/** Every character must have its font before the page goes to paper. */
async function printPage(): Promise<void> {
  await document.fonts.ready;
  window.print();
}

function OnParcel({ id }: { readonly id: string }): ReactNode {
  const loaded = useApp(activeDataset);
  const made = useMemo(() => new Date(), []);
  const parcel = loaded?.dataset.parcels.find((one) => one.id === id);
  if (!loaded || !parcel) return null;
  const { dataset } = loaded;
  const findings = reportFindings(dataset, [parcel], false).filter((one) => one.subject === id);
  return (
    <>
      <InventedMark invented={loaded.invented} />
      <ReportSheet dataset={dataset} parcel={parcel} findings={findings} head="h1" />
      <ReportFoot dataset={dataset} grounds={reportGrounds(dataset, [parcel], findings)} made={made} />
    </>
  );
}

function OnList({ sheets }: { readonly sheets: SheetChoice }): ReactNode {
  const { t, language } = useMessages();
  const { a } = useAuditMessages();
  const loaded = useApp(activeDataset);
  const standings = useStandings();
  const { all, shown } = useLedger();
  const made = useMemo(() => new Date(), []);
  if (!loaded) return null;
  const { dataset } = loaded;
  const parcels = shown.map((row) => row.parcel);
  const findings = reportFindings(dataset, parcels, shown.length === all.length);
  const work = findings.filter((one) => one.severity !== "pass");
  const own = sheetParcels(parcels, sheets);
  const titles = new Map(dataset.parcels.map((one) => [one.id, parcelTitle(one, language)]));
  return (
    <>
      <InventedMark invented={loaded.invented} />
      <header>
        <h1 className="report-title">{a("report.list")}</h1>
        <p className="subtitle">
          {loaded.label[language]} · {a("report.made", { date: momentText(made.toISOString()) })}
        </p>
        <p>
          {a("report.listLead", {
            tally: tallySentence(checkTally(parcels), language),
            findings: countText(work.length, language),
            open: countText(
              work.filter((one) => (standings.get(one.id)?.state ?? "open") === "open").length,
              language,
            ),
          })}
          {dataset.issues.length > 0 && ` ${a("report.issues", { count: dataset.issues.length })}`}
        </p>
        <ul className="report-counts">
          {verdictTally(parcels).map(({ verdict, count }) => (
            <li key={verdict}>
              <VerdictTag verdict={verdict} /> {countText(count, language)}
            </li>
          ))}
        </ul>
      </header>
      {work.length > 0 && (
        <Section title={t("section.findings")}>
          <FindingGroups
            findings={work.map((finding) => ({
              finding,
              subject: titles.get(finding.subject) ?? finding.subject,
            }))}
            head="h3"
          />
        </Section>
      )}
      {shown.length === 0 ? <p>{a("report.none")}</p> : <ReportList dataset={dataset} rows={shown} />}
      {own.map((parcel) => (
        <ReportSheet key={parcel.id} dataset={dataset} parcel={parcel} findings={[]} head="h2" />
      ))}
      <ReportFoot dataset={dataset} grounds={reportGrounds(dataset, parcels, findings)} made={made} />
    </>
  );
}

function InventedMark({ invented }: { readonly invented: boolean }): ReactNode {
  const { t } = useMessages();
  if (!invented) return null;
  return (
    <p className="report-invented">
      <strong>{t("invented.mark")}</strong> {t("invented.long")}
    </p>
  );
}
