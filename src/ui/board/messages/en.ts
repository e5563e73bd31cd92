/** The area-true board in English. */
export const en = {
  "board.all": "All parcels",
  "board.by": "Order",
  "board.by.area": "By area",
  "board.by.far": "By FAR",
  "board.by.height": "By height",
  "board.caption":
    "This is not a map: squares are as large as the printed areas, placed by plan area and order only; where they stand and their shape say nothing about the ground. The bar on the right is the height limit; a hollow one is from the decision that was changed.",
  "board.down": "Largest first",
  "board.group_one": "{{parcels}} parcel · {{area}}",
  "board.group_other": "{{parcels}} parcels · {{area}}",
  "board.largest": "Too large for this scale: {{names}}",
  "board.list": "The same figures in the ledger",
  "board.noPlanArea": "No plan area stated",
  "board.none": "There are no parcels to lay out.",
  "board.noneWithout": "All parcels found have a published boundary and are on the map.",
  "board.heightBefore": "height (earlier decision)",
  "board.noHeight": "no height limit",
  "board.notCounted_one":
    "One record of a block, strip, road, retired or former parcel, or one changed later, is not counted.",
  "board.notCounted_other":
    "{{count}} records of blocks, strips, roads, retired and former parcels, or changed later, are not counted.",
  "board.sample": "square {{area}}, bar {{height}} m",
  "board.scope": "Parcels",
  "board.title": "Area board",
  "board.up": "Smallest first",
  "board.without": "No boundary published",
  "board.withoutArea": "No area printed, not laid out: {{names}}",
} as const;
