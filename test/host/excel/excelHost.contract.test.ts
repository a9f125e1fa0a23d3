import { ExcelHost } from '../../../src/host/excel/excelHost';
import { FarEnd } from '../../excel/farEnd';
import { CONTRACT_RESULTS, describeHostContract } from '../contract';
import { ExcelDesk } from './excelDesk';
import { seenCharts } from './seenCharts';

describeHostContract('ExcelHost over the far end', () => {
  const farEnd = new FarEnd({ results: CONTRACT_RESULTS });
  const host = new ExcelHost(farEnd.run);
  const charts = (sheet: string): ReturnType<typeof seenCharts> => seenCharts(farEnd, sheet);
  return Promise.resolve({ host, desk: new ExcelDesk(farEnd), charts });
});
