import { type ColumnDef, createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Door } from "../../store/app-state";
import { parcelOpened } from "../../store/transitions";
import { otherUnitText, statedAreaText } from "../../view/area-text";
import { boundText } from "../../view/bound-text";
import { dateText } from "../../view/date-text";
import { landUseSign } from "../../view/land-use";
import type { LedgerColumn } from "../../view/ledger-order";
import { type LedgerRow, planAreaOf } from "../../view/ledger-rows";
import { decimalText, roundedText, signedText } from "../../view/number-text";
import { parcelSubtitle } from "../../view/parcel-title";
import { printedWords } from "../../view/printed-words";
import { roleWords, statusWords } from "../../view/role-words";
import { decidingLimit } from "../../view/verdict-limits";
import { AmendedLink } from "../amended-link";
import { AppLink } from "../app-link";
import { LandUseChip } from "../land-use-chip";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";
import { columnStyles } from "./column-styles";

// The rows come sorted from view/ledger-order: the table keeps the columns and says which one leads.
export const ledgerFeatures = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof ledgerFeatures, LedgerRow>();

/** `beside`: the columns that are shown; what one of them says is not said twice in a row. */
type Cell = (props: { readonly row: LedgerRow; readonly beside: readonly LedgerColumn[] }) => ReactNode;

const cells: Record<LedgerColumn, Cell> = {
  landUse: ({ row }) => <LandUseChip use={row.parcel.landUse[0] ?? null} />,
  code: TitleCell,
  planArea: ({ row }) => <WordsCell words={planAreaOf(row)} />,
  document: DocumentCell,
  date: DateCell,
  status: StatusCell,
  area: AreaCell,
  far: ({ row }) => <BoundCell row={row} of="far" />,
  density: ({ row }) => <BoundCell row={row} of="density" />,
  greenRatio: ({ row }) => <BoundCell row={row} of="greenRatio" />,
  height: ({ row }) => <BoundCell row={row} of="height" />,
  computed: ({ row }) => <FigureCell value={row.verdict?.computed ?? null} />,
  difference: ({ row }) => <FigureCell value={row.verdict?.difference ?? null} signed />,
  tolerance: ({ row }) => <FigureCell value={row.verdict && decidingLimit(row.verdict)} tolerance />,
  verdict: VerdictCell,
};

const planColumns: readonly LedgerColumn[] = [
  "landUse",
  "code",
  "area",
  "far",
  "density",
  "greenRatio",
  "height",
  "verdict",
];
const auditColumns: readonly LedgerColumn[] = [
  "landUse",
  "code",
  "area",
  "computed",
  "difference",
  "tolerance",
  "verdict",
];

const doorColumns: Record<Door, readonly LedgerColumn[]> = {
  plan: planColumns,
  audit: auditColumns,
  public: planColumns,
};

/** Every column there is, those of a planner first. */
export const allColumns = Object.keys(columnStyles) as readonly LedgerColumn[];

/** The columns that were chosen, or those that the door starts with; names that are no column are passed over. */
export function chosenColumns(chosen: readonly string[] | null, door: Door): readonly LedgerColumn[] {
  const known = allColumns.filter((one) => chosen?.includes(one));
  if (chosen === null || known.length === 0) return doorColumns[door];
  return known.toSorted((a, b) => chosen.indexOf(a) - chosen.indexOf(b));
}

/** The columns as the table wants them. */
export function tableColumns(ids: readonly LedgerColumn[]): ColumnDef<typeof ledgerFeatures, LedgerRow>[] {
  return ids.map((id) => {
    const Content = cells[id];
    return helper.display({
      id,
      enableSorting: true,
      cell: ({ row }) => <Content row={row.original} beside={ids} />,
    });
  });
}

function TitleCell({ row, beside }: Parameters<Cell>[0]): ReactNode {
  const { t, language } = useMessages();
  const { parcel } = row;
  const use = parcel.landUse[0];
  const useName = use ? (language === "zh" ? printedWords(use.raw) : landUseSign([use]).name.en) : "";
  // Beside its plan area a block says little, and would be cut: it is told on hover.
  const planArea = beside.includes("planArea") ? null : planAreaOf(row);
  const block = planAreaOf(row) === null ? parcel.block : null;
  const seen = parcelSubtitle({ ...parcel, planArea, block });
  return (
    <>
      <AppLink to={(state) => parcelOpened(state, row.id)} className="row-title">
        {row.title}
      </AppLink>
      {parcel.role !== "parcel" && <span className="role">{roleWords[parcel.role][language]}</span>}
      {parcel.version === "before" && <span className="role">{t("version.before")}</span>}
      <AmendedLink by={row.amendedBy} />
      {parcel.status === "kept" && <span className="role">{statusWords.kept[language]}</span>}
      <small title={joined(useName, row.subtitle, row.document?.number ?? "")}>
        {useName !== "" && <span>{useName}</span>}
        {seen !== "" && <span>{seen}</span>}
      </small>
    </>
  );
}

const joined = (...parts: readonly string[]): string => parts.filter((one) => one !== "").join(" · ");

function DocumentCell({ row, beside }: Parameters<Cell>[0]): ReactNode {
  const { language } = useMessages();
  if (row.document === null) return <Nothing />;
  return (
    <>
      <span lang="zh-CN">{row.document.number ?? row.document.title}</span>
      {row.document.date && !beside.includes("date") && (
        <small>{dateText(row.document.date, language)}</small>
      )}
    </>
  );
}

function WordsCell({ words }: { readonly words: string | null }): ReactNode {
  return words === null ? <Nothing /> : <span lang="zh-CN">{words}</span>;
}

function DateCell({ row }: { readonly row: LedgerRow }): ReactNode {
  const { language } = useMessages();
  const date = row.document?.date ?? null;
  return date === null ? <Nothing /> : <span>{dateText(date, language)}</span>;
}

function StatusCell({ row }: { readonly row: LedgerRow }): ReactNode {
  const { language } = useMessages();
  const { status } = row.parcel;
  return status === null ? <Nothing /> : <span>{statusWords[status][language]}</span>;
}

function AreaCell({ row }: { readonly row: LedgerRow }): ReactNode {
  const { language } = useMessages();
  if (row.area === null) return <Nothing />;
  return (
    <>
      <span>{statedAreaText(row.area, language)}</span>
      <small>{otherUnitText(row.area, language)}</small>
    </>
  );
}

/** A limit; where a document that changes a parcel is silent, that of the document it changes, said as such. */
function BoundCell({ row, of }: { readonly row: LedgerRow; readonly of: string }): ReactNode {
  const { t, language } = useMessages();
  const bound = row.parcel.indicators[of];
  const earlier = row.amends?.indicators[of];
  if (!bound && earlier)
    return (
      <span className="carried" title={t("amended.carried")}>
        ({boundText(earlier, language).symbols})<span className="unseen">{t("amended.carried")}</span>
      </span>
    );
  if (!bound) return <Nothing />;
  const text = boundText(bound, language);
  return (
    <span title={text.note ?? text.words}>
      {text.symbols}
      {bound.assumed && (
        <sup>
          <span aria-hidden="true">†</span>
          <span className="unseen">{t("bound.assumed")}</span>
        </sup>
      )}
    </span>
  );
}

function FigureCell({
  value,
  signed = false,
  tolerance = false,
}: {
  readonly value: number | null;
  readonly signed?: boolean;
  readonly tolerance?: boolean;
}): ReactNode {
  const { language } = useMessages();
  if (value === null) return <Nothing />;
  if (tolerance) return <span>±{roundedText(value, 2, language)}</span>;
  return <span>{signed ? signedText(value, 2, language) : decimalText(value, 2, language)}</span>;
}

function VerdictCell({ row }: { readonly row: LedgerRow }): ReactNode {
  const { t } = useMessages();
  if (!row.located) return <span className="muted unlocated">{t("boundary.unpublished")}</span>;
  return row.verdict ? (
    <VerdictTag verdict={row.verdict.verdict} />
  ) : (
    <span className="muted">{t("verdict.none")}</span>
  );
}

function Nothing(): ReactNode {
  const { t } = useMessages();
  return (
    <span className="nothing">
      <span aria-hidden="true">—</span>
      <span className="unseen">{t("value.absent")}</span>
    </span>
  );
}
