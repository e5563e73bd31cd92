/** What is said of newer versions and of what the browser keeps, in English. */
export const en = {
  "storage.nearlyFull":
    "This device has little room left for this page: new decisions and the offline copy may not fit. What is kept is not overwritten. Please export what matters, or make room.",
  "storage.notKept":
    "There was no room for the offline copy. The page works, but does not open without a network.",
  "storage.read": "Understood",
  "storage.refused":
    "No copy for offline use could be kept: without a network the page will not open. All else works.",
  "update.apply": "Go to the new version",
  "update.ready":
    "There is a new version of the page. Going to it opens the page again; save first what is not saved.",
} as const;
