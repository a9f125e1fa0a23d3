/**
 * Tab and Shift+Tab inside the pane. In Excel on the web Office.js takes the key: it goes by a list of elements of
 * its own, which knows no `summary`, and where what has the focus is not in the list (a heading that a new page was
 * begun at) it leaves the pane for Excel. The browser knows better, until the last element: Office.js then tells
 * Excel that the focus comes out.
 */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** A group of radio buttons is one stop, at the chosen one. */
const NO_STOP = ':disabled, [tabindex="-1"], input[type="radio"]:not(:checked)';

/** False inside `details` that is shut; its `summary` is to be seen. */
function isOpen(element: Element): boolean {
  const own = element.tagName === 'SUMMARY' ? element.parentElement?.parentElement : element;
  return (own?.closest('details:not([open])') ?? null) === null;
}

function isStop(element: Element): boolean {
  return !element.matches(NO_STOP) && element.getClientRects().length > 0 && isOpen(element);
}

/** Whether anything in the pane comes next to an element, or before it. */
function hasNext(from: Element, isBackward: boolean): boolean {
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_FOLLOWING } = Node;
  const wanted = isBackward ? DOCUMENT_POSITION_PRECEDING : DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll(FOCUSABLE)].some(
    (element) => (from.compareDocumentPosition(element) & wanted) !== 0 && isStop(element),
  );
}

/** From now on Office.js gets the key only where it leads out of the pane. Its own listener is at the window. */
export function keepTabKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, shiftKey } = event;
    if (key === 'Tab' && target instanceof Element && hasNext(target, shiftKey)) {
      event.stopPropagation();
    }
  });
}
