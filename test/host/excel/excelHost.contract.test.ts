import { ExcelHost } from '../../../src/host/excel/excelHost';
import { FarEnd } from '../../excel/farEnd';
import { CONTRACT_RESULTS, describeHostContract } from '../contract';
import { ExcelDesk } from './excelDesk';

describeHostContract('ExcelHost over the far end', () => {
  const farEnd = new FarEnd({ results: CONTRACT_RESULTS });
  const host = new ExcelHost(farEnd.run);
  return Promise.resolve({ host, desk: new ExcelDesk(farEnd) });
});
