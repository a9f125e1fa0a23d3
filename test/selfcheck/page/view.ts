/** The elements of the page. Knows nothing of Excel. */
import type { Progress } from '../selfCheck';
import { progressText, TEXTS } from './texts';

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

export type Mood = 'plain' | 'good' | 'bad';

export class View {
  private readonly startButton = element('start', HTMLButtonElement);
  private readonly stopButton = element('stop', HTMLButtonElement);
  private readonly status = element('status', HTMLElement);
  private readonly progress = element('progress', HTMLProgressElement);
  private readonly result = element('result', HTMLElement);
  private readonly text = element('text', HTMLTextAreaElement);
  private readonly copied = element('copied', HTMLElement);

  constructor() {
    element('copy', HTMLButtonElement).addEventListener('click', () => void this.copy());
  }

  say(text: string, mood: Mood = 'plain'): void {
    this.status.textContent = text;
    this.status.className = mood;
  }

  /** From now on the self-check can be started, one at a time. */
  onStart(start: () => Promise<void>): void {
    this.startButton.disabled = false;
    this.startButton.addEventListener('click', () => {
      this.startButton.disabled = true;
      this.result.hidden = true;
      void start().finally(() => {
        this.startButton.disabled = false;
        this.stopButton.hidden = true;
        this.progress.hidden = true;
      });
    });
  }

  onStop(stop: () => void): void {
    this.stopButton.addEventListener('click', () => {
      this.stopButton.disabled = true;
      stop();
    });
  }

  showProgress(progress: Progress): void {
    const { done, total } = progress;
    if (this.stopButton.hidden) this.stopButton.disabled = false;
    this.stopButton.hidden = false;
    this.progress.hidden = false;
    this.progress.max = total;
    this.progress.value = done;
    this.progress.title = progressText(progress);
  }

  showResult(lines: readonly string[]): void {
    this.text.value = lines.join('\n');
    this.copied.textContent = '';
    this.result.hidden = false;
  }

  /** By the clipboard; where the pane may not use it, by the old command; else by hand. */
  private async copy(): Promise<void> {
    this.text.focus();
    this.text.select();
    this.copied.textContent = (await this.isCopied()) ? TEXTS.copied : TEXTS.selected;
  }

  private async isCopied(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.text.value);
      return true;
    } catch {
      return copyCommand();
    }
  }
}

/** Old, and the only way where a frame was not given the clipboard. */
function copyCommand(): boolean {
  try {
    const copy: unknown = Reflect.get(document, 'execCommand');
    return typeof copy === 'function' && copy.call(document, 'copy') === true;
  } catch {
    return false;
  }
}
