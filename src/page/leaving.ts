/** Has the browser ask before the page is left. */
export function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Older browsers (Chrome and Edge before 119) ask where this is set, and only there.
  Object.assign(event, { returnValue: true });
}
