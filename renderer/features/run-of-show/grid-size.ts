/** Sizes of the grid in pixels; its style sheet has the same ones. */
export const ROW_HEADER_WIDTH = 176
export const LANE_HEIGHT = 40
export const ROW_PADDING = 14
/** Left of the first hour, so that what starts with the day is not glued to the row's name. */
export const TRACK_INSET = 10
/** Labels keep clear of each other, and of what is left of the next tick. */
export const LABEL_GAP = 6
/** Between these a label takes the room of its own text. */
export const NARROWEST_LABEL = 100
export const WIDEST_LABEL = 132
export const WIDEST_LABEL_ZOOMED = 240
