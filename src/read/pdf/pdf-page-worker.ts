// pdf.js takes a page apart in this worker; the page itself is drawn where it is shown.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
