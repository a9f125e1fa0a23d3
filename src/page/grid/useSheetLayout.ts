/** Ties the layout of a sheet to the element that scrolls. */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { MutableRefObject, RefObject } from 'react';
import { textWidth } from '../../host/textLines';
import { FONT } from '../../sheets/styles';
import { type DrawnRows, isDrawn, nextRows } from './drawnRows';
import { RowHeights } from './rowHeights';
import { type Place, type Screen, type Seen, SheetLayout } from './sheetLayout';
import type { SheetView } from './sheetView';
import type { Span } from './viewport';

/** Until the element has been measured: a common screen. */
const FIRST_SCREEN: Screen = { width: 1000, height: 600 };
const SAMPLE = 'Tỷ lệ hộ dân nông thôn được sử dụng nước sạch theo quy chuẩn 0123456789';
const SAMPLE_POINTS = 100;

/** By how much letters come out wider than those of the workbook's font, which may be missing here. */
function measuredWidening(): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 1;
  context.font = `${SAMPLE_POINTS}px '${FONT}','Liberation Serif','Tinos','Nimbus Roman',serif`;
  const ratio = context.measureText(SAMPLE).width / textWidth(SAMPLE, SAMPLE_POINTS);
  return Math.max(1, ratio);
}

/** Rows keep their heights while the sheet and the widths of its columns stay. */
function heightsKey(view: SheetView): string {
  const widths = Array.from({ length: view.columns }, (_, index) => view.width(index + 1));
  return `${view.name}|${widths.join(' ')}`;
}

function useHeights(view: SheetView): RowHeights {
  const kept = useRef<{ readonly key: string; readonly heights: RowHeights } | null>(null);
  const widening = useMemo(measuredWidening, []);
  const key = heightsKey(view);
  if (kept.current?.key !== key) {
    kept.current = { key, heights: new RowHeights(view, widening) };
  }
  kept.current.heights.follow(view);
  return kept.current.heights;
}

function useScreen(element: RefObject<HTMLElement>): Screen {
  const [screen, setScreen] = useState(FIRST_SCREEN);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = current;
      setScreen((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return screen;
}

/** Cells that are drawn anew in one frame at most: what is longer is felt while scrolling. */
const CELLS_A_FRAME = 45;

/** What has been drawn, of a sheet. */
interface Drawn {
  readonly sheet: string;
  readonly rows: DrawnRows;
  readonly columns: Span;
}

/** Work of a frame: done once in it, however many events ask for it. @returns asks for it */
function useInFrame(work: () => void): () => void {
  const frame = useRef(0);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => latest.current());
  }, []);
}

/** Runs when the frame that is being made is on the screen. @returns what calls it off */
function afterFrame(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function isSame(one: Span, other: Span): boolean {
  return one.first === other.first && one.last === other.last;
}

function shows({ rows, columns }: Drawn, seen: Seen): boolean {
  return isSame(columns, seen.columns) && isDrawn(rows, seen.rows);
}

function nextDrawn(
  before: Drawn | null,
  view: SheetView,
  { rows: wanted, columns }: Seen,
  inView: Span,
): Drawn {
  const sheet = view.name;
  const there = before?.sheet === sheet ? before.rows : [];
  const most = Math.ceil(CELLS_A_FRAME / (columns.last - columns.first + 1));
  const rows = nextRows(there, wanted, inView, most);
  return { sheet, rows: rows.filter(({ row }) => row <= view.rows), columns };
}

export interface ShownSheet {
  readonly layout: SheetLayout;
  /** Rows that have elements. */
  readonly rows: DrawnRows;
  readonly columns: Span;
  /** Where it was scrolled to when it was drawn. */
  readonly place: Place;
  /** Brings a cell into view. */
  readonly reveal: (row: number, column: number) => void;
  readonly onScroll: () => void;
  /** Whether something outside the canvas follows every step of scrolling. */
  readonly follow: MutableRefObject<boolean>;
}

function placeOf(element: HTMLElement | null): Place {
  return { top: element?.scrollTop ?? 0, left: element?.scrollLeft ?? 0 };
}

/** The part of the sheet that is in view, worked out anew as it scrolls, changes or gets another size. */
export function useSheetLayout(element: RefObject<HTMLElement>, view: SheetView): ShownSheet {
  const heights = useHeights(view);
  const screen = useScreen(element);
  const layout = useMemo(() => new SheetLayout(view, heights, screen), [view, heights, screen]);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const place = useRef<Place>({ top: 0, left: 0 });
  const drawn = useRef<Drawn | null>(null);
  const follow = useRef(false);
  const update = useCallback((): void => {
    const { current } = element;
    const { version } = layout;
    const before = placeOf(current);
    const settled = layout.settle(before);
    if (current !== null && settled.top !== before.top) current.scrollTop = settled.top;
    const isAside = settled.left > 0 !== place.current.left > 0;
    place.current = settled;
    const isReady = drawn.current !== null && shows(drawn.current, layout.seen(settled));
    if (!isReady || isAside || follow.current || layout.version !== version) drawAgain();
  }, [element, layout]);
  const reveal = useCallback(
    (row: number, column: number): void => {
      const { current } = element;
      if (current === null) return;
      const { version } = layout;
      const before = placeOf(current);
      const to = layout.reveal(before, row, column);
      if (layout.version !== version) drawAgain();
      if (to.top === before.top && to.left === before.left) return;
      current.scrollTop = to.top;
      current.scrollLeft = to.left;
      update();
    },
    [element, layout, update],
  );
  const onScroll = useInFrame(update);
  useLayoutEffect(update, [update]);
  const seen = layout.seen(place.current);
  const next = nextDrawn(drawn.current, view, seen, layout.rowsInView(place.current));
  useLayoutEffect(() => {
    drawn.current = next;
    return shows(next, seen) ? undefined : afterFrame(drawAgain);
  });
  return { layout, ...next, place: place.current, reveal, onScroll, follow };
}
