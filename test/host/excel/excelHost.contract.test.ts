import { ExcelHost } from '../../../src/host/excel/excelHost';
import { FarEnd } from '../../excel/farEnd';
import { CONTRACT_RESULTS, describeHostContract } from '../contract';
import { seenCharts } from './seenCharts';

describeHostContract('ExcelHost over the far end', () => {
  const farEnd = new FarEnd({ results: CONTRACT_RESULTS });
  const charts = (sheet: string): ReturnType<typeof seenCharts> => seenCharts(farEnd, sheet);
  return Promise.resolve({ host: new ExcelHost(farEnd.run), charts });
});
