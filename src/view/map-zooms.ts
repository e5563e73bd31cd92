/** A line of 1:50 million is a kilometre off: nearer than this it would pretend to be the river's place. */
export const RIVER_ZOOM = 9.5;
/** Below this zoom parcels are smaller than their signs: half a hectare is five pixels wide. */
export const FAR_ZOOM = 12;
/** A band along the inside of a boundary leaves something of the land use. */
export const BAND_ZOOM = 13;
/** A street block fills the view: codes find room. */
export const LABEL_ZOOM = 14.3;
/** Boundary points appear: a parcel of half a hectare then fills a quarter of a phone. */
export const POINT_ZOOM = 16.5;
/** Ten metres of edge are wide enough for their figure. */
export const EDGE_ZOOM = 17.6;
