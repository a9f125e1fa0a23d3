import { ExcelHost } from '../../../src/host/excel/excelHost';
import { FarEnd } from '../../excel/farEnd';
import { CONTRACT_RESULTS, describeHostContract } from '../contract';

describeHostContract('ExcelHost over the far end', () => {
  const farEnd = new FarEnd({ results: CONTRACT_RESULTS });
  return Promise.resolve({ host: new ExcelHost(farEnd.run) });
});
