import { coming } from './coming';
import { file } from './file';
import { grid } from './grid';
import { help } from './help';
import { overview } from './overview';
import { plan } from './plan';
import { readings } from './readings';
import { settings } from './settings';
import { shell } from './shell';
import { units } from './units';

export const VI = {
  shell,
  overview,
  readings,
  plan,
  units,
  coming,
  settings,
  help,
  file,
  grid,
};
