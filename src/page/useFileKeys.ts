import { useEffect } from 'react';
import type { FileControl } from './fileControl';

/** Fields take back what was typed into them by themselves. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Keys that mean the workbook wherever the focus is: Ctrl+S saves it, Ctrl+Z takes back what was typed into it. */
export function useFileKeys(control: FileControl, canSave: boolean): void {
  useEffect(() => {
    const obey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        // Else the browser saves the page, which has nothing of the workbook.
        event.preventDefault();
        if (canSave) void control.save();
      } else if ((key === 'z' || key === 'y') && !isField(event.target)) {
        event.preventDefault();
        control.retrace(key === 'y' || event.shiftKey ? 'redo' : 'undo');
      }
    };
    window.addEventListener('keydown', obey);
    return () => window.removeEventListener('keydown', obey);
  }, [control, canSave]);
}
