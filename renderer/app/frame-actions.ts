/** What can be done from everywhere in a campaign: by the system's menu, the palette, the keyboard, the sidebar. */
export interface FrameActions {
  readonly undo: () => unknown
  readonly redo: () => unknown
  readonly palette: () => unknown
  readonly settings: () => unknown
  readonly import: () => unknown
  readonly exportRecap: () => unknown
  readonly newCampaign: () => unknown
  readonly allCampaigns: () => unknown
}
