import type { Indicator } from './types';

/** Who leads the indicator today: as the officer says, else as the plan does; '' for nobody. */
export function leadToday({
  currentLead = '',
  lead,
}: Pick<Indicator, 'currentLead' | 'lead'>): string {
  return currentLead === '' ? lead.text : currentLead;
}
