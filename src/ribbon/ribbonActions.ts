/** The names that the manifest gives the commands of the ribbon, and what they do. */
import type { PaneControl } from '../pane/paneControl';
import type { PageName } from '../pane/paneState';
import type { RunRequest } from '../runs/runRequest';

/** What Office hands to a command, as far as it matters here. */
export interface ActionEvent {
  completed(): void;
}

type Action = (event: ActionEvent) => Promise<void>;
type Act = (control: PaneControl) => Promise<void>;

/** Runs in the workbook, whether or not the pane is open; opens it only to say what was not done. */
function command(requestOf: (control: PaneControl) => RunRequest): Act {
  return async (control) => {
    const { isDone } = await control.run(requestOf(control));
    if (!isDone) await control.showPane();
  };
}

function page(name: PageName): Act {
  return (control) => control.showPane(name);
}

const ACTS: Readonly<Record<string, Act>> = {
  loadPlan: command(({ store }) => ({
    command: 'loadPlan',
    source: { builtIn: store.get().plan },
  })),
  refresh: command(() => ({ command: 'refresh' })),
  openConsolidate: page('consolidate'),
  openReport: page('report'),
};

/**
 * The actions by name. Each tells Office that it has ended, whatever happens: the ribbon waits for it.
 * @param ready null where this Office is not one that the commands can run in
 * @param showPane opens the pane, which then says why
 * @param report takes faults of the program
 */
export function ribbonActions(
  ready: Promise<PaneControl | null>,
  showPane: () => Promise<void>,
  report: (fault: unknown) => void,
): ReadonlyMap<string, Action> {
  const actionOf =
    (act: Act): Action =>
    async (event) => {
      try {
        const control = await ready;
        await (control === null ? showPane() : act(control));
      } catch (fault) {
        report(fault);
      } finally {
        event.completed();
      }
    };
  return new Map(Object.entries(ACTS).map(([name, act]) => [name, actionOf(act)]));
}
