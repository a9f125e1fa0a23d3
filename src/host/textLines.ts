/**
 * How many lines a text takes in a cell that wraps. Letters are measured as those of Times New Roman;
 * lines break at blanks only, so the count is rather one too many than one too few.
 */

/** Advance widths in thousandths of the font size. Vietnamese letters are as wide as their bases. */
const WIDTHS: Readonly<Record<number, string>> = {
  180: "'",
  250: ' .,',
  278: 'ijlt/:;\\',
  333: 'frI!()-[]`',
  389: 'sJ',
  444: 'acez?',
  500: 'bdghknopquvxy0123456789$#*_đ–“”',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: 'm&',
  833: '%',
  889: 'M',
  944: 'W@',
};

/** Of what is not listed: symbols, other scripts. */
const OTHER = 900;
/** The hook of ơ and ư stands beside the letter. */
const HORN = '\u031B';
const HORN_WIDTH = 60;
const BOLD = 1.07;
/** Points of one digit of the default font (11 points), the unit of column widths. */
const UNIT = 5.5;
/** Programs leave a little room at both sides, and round. */
const USABLE = 0.94;
/** Latin letters with and without marks, combining marks and common punctuation lie below. */
const TABLE_SIZE = 0x2030;

function letterWidths(): Map<string, number> {
  const widths = new Map<string, number>([[HORN, HORN_WIDTH]]);
  for (const [width, letters] of Object.entries(WIDTHS)) {
    for (const letter of letters) widths.set(letter, Number(width));
  }
  return widths;
}

/** Width of each code unit: that of its base letter, marks above and below taking none. */
function makeTable(): Uint16Array {
  const widths = letterWidths();
  const table = new Uint16Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit++) {
    for (const piece of String.fromCharCode(unit).normalize('NFD')) {
      const mark = /\p{M}/u.test(piece);
      table[unit] = (table[unit] ?? 0) + (widths.get(piece) ?? (mark ? 0 : OTHER));
    }
  }
  return table;
}

const TABLE = makeTable();
const BLANK = TABLE[0x20] ?? OTHER;

/** Width in thousandths of the font size. */
function measure(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += TABLE[text.charCodeAt(at)] ?? OTHER;
  return width;
}

/**
 * Width of a text on one line, in points.
 * @param size of the font in points
 */
export function textWidth(text: string, size: number, bold = false): number {
  return ((measure(text) * size) / 1000) * (bold ? BOLD : 1);
}

/** Lines of one paragraph when a line holds `room` thousandths of the font size. */
function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = measure(word);
    const blank = used === 0 ? 0 : BLANK;
    if (used + blank + width <= room) {
      used += blank + width;
      continue;
    }
    if (used > 0) lines++;
    const extra = Math.max(0, Math.ceil(width / room) - 1);
    lines += extra;
    used = width - extra * room;
  }
  return lines;
}

/**
 * Lines of a wrapped text.
 * @param width of the cell in characters of the default font
 * @param size of the font in points
 */
export function lineCount(text: string, width: number, size: number, bold: boolean): number {
  const room = Math.max(1000, (width * UNIT * USABLE * 1000) / size / (bold ? BOLD : 1));
  if (!text.includes('\n') && measure(text) <= room) return 1;
  return text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, room), 0);
}
