/**
 * The colours of pages, for a light and for a dark surrounding. The light ones are those of the workbook, so that
 * pane and sheet look alike; the dark ones say the same on a dark ground. Text keeps 4.5 : 1 on its ground, what
 * only has a shape 3 : 1: the test counts.
 */
import { PALETTE } from '../sheets/styles';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** RRGGBB by name; in style sheets `var(--name)`. */
const LIGHT = {
  ...PALETTE,
  /** The ground of everything; also the text on the accent. */
  background: 'FFFFFF',
  /** What is lifted off the ground a little: cards, tiles, the menu. */
  surface: 'F4F6F8',
  /** Under the pointer, and what is chosen. */
  hover: 'E7EDF2',
  /** Edge of what can be pressed or filled in, 3 : 1; `line` only parts things. */
  edge: '75838F',
  focus: '1D5C93',
  /** What is to be pressed, links. */
  accent: '1D5C93',
  accentHover: '17486F',
  /** The head of the pane. */
  banner: '1D3A52',
  bannerInk: 'FFFFFF',
  bannerMuted: 'D3DFE9',
  noneFill: 'EEF1F4',
  /** Bars and lines of small charts. */
  chartActual: '5F7F9B',
  chartTarget: '1D3A52',
  chartGround: 'E3E9EE',
} as const;

export type ColorName = keyof typeof LIGHT;
export type Palette = Readonly<Record<ColorName, string>>;

const DARK: Palette = {
  ink: 'E8ECF0',
  muted: 'B3BDC7',
  line: '434D57',
  headerFill: '2C3A47',
  headerInk: 'BFDBF2',
  inputFill: '35311F',
  met: '92D8AB',
  metFill: '1D3B2A',
  near: 'F3CB7F',
  nearFill: '413212',
  off: 'FFB0AA',
  offFill: '552526',
  offRow: '3A2728',
  none: 'B3BDC7',
  tabMain: 'BFDBF2',
  tabData: '8C9BA9',
  background: '1F2429',
  surface: '282E35',
  hover: '343C45',
  edge: '84919D',
  focus: '9CCDF5',
  accent: '8DC3F0',
  accentHover: 'B2D7F6',
  banner: '17232E',
  bannerInk: 'F2F6F9',
  bannerMuted: 'BFCBD6',
  noneFill: '30373F',
  chartActual: '86A9C6',
  chartTarget: 'E8ECF0',
  chartGround: '3A434C',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };
