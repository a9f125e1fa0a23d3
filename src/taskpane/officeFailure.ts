/**
 * Notices that Office.js cannot start. `Office.onReady` then waits for ever, and so would the pane. No clock is
 * asked: each way to fail leaves an error event, of a script element or of office.js, which itself gives up a
 * script that takes too long.
 */

/** Kept since before office.js by earlyErrors.js. */
declare global {
  interface Window {
    earlyErrors?: Event[];
  }
}

/** Ids that office.js gives to the scripts it cannot do without. */
const NEEDED_IDS: ReadonlySet<string> = new Set(['HOST', 'O15Mapping']);

/** Texts in the language of Office come first, these are the last resort. */
const LAST_STRINGS = '/en-us/office_strings.js';

const OFFICE_JS = '/office.js';

/** A script that could not be loaded, by its address and id. */
export function isNeededScript(address: string, id: string): boolean {
  return NEEDED_IDS.has(id) || address.endsWith(OFFICE_JS) || address.endsWith(LAST_STRINGS);
}

function isFailure(event: Event): boolean {
  const { target } = event;
  if (target instanceof HTMLScriptElement) return isNeededScript(target.src, target.id);
  return event instanceof ErrorEvent && event.filename.endsWith(OFFICE_JS);
}

/** Resolves when Office.js cannot start. */
export function officeFailure(): Promise<void> {
  return new Promise((resolve) => {
    const look = (event: Event): void => {
      if (isFailure(event)) resolve();
    };
    window.earlyErrors?.forEach(look);
    window.addEventListener('error', look, true);
  });
}

/** Server that Office.js comes from, e.g. `https://kehoach.example.vn`. */
export function officeAddress(): string {
  const script = [...document.scripts].find(({ src }) => src.endsWith(OFFICE_JS));
  return new URL(script?.src ?? document.URL).origin;
}

/**
 * The language that Office says in the address or the name of the page, before Office.js is there.
 * @example hostLocale('?_host_Info=Excel$Win32$16.01$en-US$', '') // 'en-US'
 */
export function hostLocale(search: string, windowName: string): string {
  const parts = /(?:[$|]|%24|%7C)([a-z]{2,3}-[A-Z]{2})(?:[$|]|%24|%7C)/.exec(search + windowName);
  return parts?.[1] ?? '';
}
