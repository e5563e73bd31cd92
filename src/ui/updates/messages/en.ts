/** What is said of newer versions and of what the browser keeps, in English. */
export const en = {
  "storage.nearlyFull":
    "This device has little room left for this page: new decisions and the offline copy may not fit. What is kept is not overwritten. Please export what matters, or make room.",
  "storage.notKept":
    "There was no room for the offline copy. The page works, but does not open without a network.",
  "storage.read": "Understood",
  "storage.refused":
    "This browser did not let the page keep a copy for offline use. The page works as usual, but will not open without a network.",
  "update.apply": "Go to the new version",
  "update.ready":
    "There is a new version of the page. Going to it opens the page again; save first what is not saved.",
} as const;
