import { type ReactNode, useId, useState } from "react";
import { activeDataset } from "../../store/selectors";
import { errorReport, letterAddress, type Reported, reportLetter } from "../../view/error-report";
import { useCommands } from "../commands";
import { Button } from "../primitives/button";
import { Modal } from "../primitives/modal";
import { useApp } from "../store-context";
import { usePublicMessages } from "./use-public-messages";

/** Says that something is wrong: the words of the reader and the evidence go into a letter or a file, nowhere else. */
export function ErrorForm({
  about,
  link,
  onClose,
}: {
  readonly about: Reported;
  readonly link: string;
  readonly onClose: () => void;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const { saveText } = useCommands();
  const loaded = useApp(activeDataset);
  const contact = useApp((state) => state.office.contact);
  const [words, setWords] = useState("");
  const field = useId();
  if (!loaded) return null;
  const report = errorReport(loaded.dataset, about, words, link);
  const letter = reportLetter(report, language);
  const save = (): void => {
    saveText("dikuai-correction.json", `${JSON.stringify(report, null, 1)}\n`, "application/json");
  };
  return (
    <Modal title={p("public.report")} closeLabel={p("public.report.close")} onClose={onClose}>
      <div className="error-form">
        <p>{p("public.report.what", { title: about.title })}</p>
        <label htmlFor={field}>{p("public.report.words")}</label>
        <textarea id={field} rows={4} value={words} onChange={(event) => setWords(event.target.value)} />
        <details>
          <summary>{p("public.report.carries")}</summary>
          <pre>{letter.body}</pre>
        </details>
        <p className="muted">
          {contact === null ? p("public.report.noContact") : p("public.report.contact", { contact })}{" "}
          {p("public.report.privacy")}
        </p>
        <div className="public-tools">
          <a className="button strong" href={letterAddress(contact, letter)}>
            {p("public.report.mail")}
          </a>
          <Button onPress={save}>{p("public.report.file")}</Button>
        </div>
      </div>
    </Modal>
  );
}
