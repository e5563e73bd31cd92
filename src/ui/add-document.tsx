import { type ReactNode, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Label } from "react-aria-components/Label";
import { TextArea } from "react-aria-components/TextArea";
import { TextField } from "react-aria-components/TextField";
import { useCommands } from "./commands";
import { Button } from "./primitives/button";
import { Modal } from "./primitives/modal";
import { useMessages } from "./use-messages";

/** Files or pasted text, read on this machine. */
export function AddDocument({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useMessages();
  const { readFiles, readText } = useCommands();
  const [text, setText] = useState("");
  const readPasted = (): void => {
    readText(text);
    setText("");
    onClose();
  };
  return (
    <Modal title={t("add.title")} closeLabel={t("close")} onClose={onClose}>
      <p>{t("add.what")}</p>
      <div className="add-files">
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            if (files === null || files.length === 0) return;
            readFiles([...files]);
            onClose();
          }}
        >
          <Button look="strong">{t("add.choose")}</Button>
        </FileTrigger>
        <span className="muted add-drop for-pointer">{t("add.drop")}</span>
        <small className="muted">{t("add.formats")}</small>
      </div>
      <TextField className="field" value={text} onChange={setText}>
        <Label>{t("add.paste")}</Label>
        <TextArea rows={8} spellCheck="false" />
      </TextField>
      <footer>
        <span className="muted">{t("add.private")}</span>
        <Button look="strong" disabled={text.trim() === ""} onPress={readPasted}>
          {t("add.read")}
        </Button>
      </footer>
    </Modal>
  );
}
