import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/controls.css";
import "../ui/overlays.css";
import "../ui/input-modes.css";
import "../ui/frame.css";
import "../ui/floating.css";
import "../ui/frame-narrow.css";
import "../ui/ledger.css";
import "../ui/ledger-cards.css";
import "../ui/parcel.css";
import "../ui/verdict.css";
import "../ui/wide-table.css";
import "../ui/lists.css";
import "../ui/source.css";
import "../ui/report/print.css";
import { officeSettings } from "./office-settings";
import { startPage } from "./start-page";

// What the office shows must be known before anything is shown; the file is on its way since the page began. Nothing
// is awaited at the top: a script that comes later asks for this one, and would wait for it in vain.
void officeSettings().then(startPage);
