/** Colours given to Mermaid for free diagrams; afterwards each is replaced by a class, so that the stylesheet decides. */

/** Name in the stylesheet (`dg-fill-ink`, `dg-stroke-ink`) by colour. No other colour should come out of Mermaid. */
export const PALETTE = {
  paper: '#fffffe',
  room: '#f7f6f2',
  ink: '#1d1d1b',
  muted: '#55554f',
  line: '#8d8c84',
} as const;

export type PaletteName = keyof typeof PALETTE;

const { paper, room, ink, muted, line } = PALETTE;

/** Theme variables of Mermaid's base theme, over all kinds of diagrams. */
export const THEME_VARIABLES = {
  fontSize: '15px',
  fontFamily: '"Noto Sans JP", sans-serif',
  background: paper,
  primaryColor: paper,
  primaryTextColor: ink,
  primaryBorderColor: ink,
  secondaryColor: room,
  secondaryTextColor: ink,
  secondaryBorderColor: line,
  tertiaryColor: room,
  tertiaryTextColor: ink,
  tertiaryBorderColor: line,
  lineColor: ink,
  textColor: ink,
  mainBkg: paper,
  nodeBorder: ink,
  nodeTextColor: ink,
  clusterBkg: room,
  clusterBorder: line,
  titleColor: ink,
  edgeLabelBackground: paper,
  actorBkg: paper,
  actorBorder: ink,
  actorTextColor: ink,
  actorLineColor: line,
  signalColor: ink,
  signalTextColor: ink,
  labelBoxBkgColor: room,
  labelBoxBorderColor: line,
  labelTextColor: ink,
  loopTextColor: muted,
  noteBkgColor: room,
  noteBorderColor: line,
  noteTextColor: ink,
  activationBkgColor: room,
  activationBorderColor: line,
  sequenceNumberColor: paper,
} as const;
