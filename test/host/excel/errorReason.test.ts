import { asHostError, excelErrorCode } from '../../../src/host/excel/errorReason';
import { HostError } from '../../../src/host/hostError';

/** An error as the client library throws it, with a message that must not matter. */
function excelError(code: string): Error {
  return Object.assign(new Error('Không tìm thấy mục AccessDenied'), { code });
}

const ALONE = { writesSent: 1, sheet: undefined };

describe('asHostError', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode', false],
    ['AccessDenied', 'protected', true],
    ['ItemNotFound', 'notFound', true],
    ['InvalidObjectPath', 'notFound', true],
    ['ItemAlreadyExists', 'nameTaken', true],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge', false],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge', true],
    ['ServiceNotAvailable', 'offline', false],
    ['InvalidOrTimedOutSession', 'offline', false],
    ['ConnectionFailure', 'lost', true],
    ['Timeout', 'lost', true],
    ['RequestAborted', 'lost', true],
    ['GeneralException', 'other', true],
    ['SomethingNew', 'other', true],
  ])('%s when writing: %s, touched %s', (code, reason, touched) => {
    expect(asHostError(excelError(code), ALONE)).toMatchObject({ reason, touched });
  });

  test.each([
    ['AccessDenied', 'protected'],
    ['Timeout', 'offline'],
    ['GeneralException', 'other'],
  ])('%s before any write: %s, and nothing is touched', (code, reason) => {
    const progress = { writesSent: 0, sheet: 'Số liệu' };
    expect(asHostError(excelError(code), progress)).toMatchObject({
      reason,
      touched: false,
      sheet: 'Số liệu',
    });
  });

  test('after a first packet even a refusal leaves the workbook touched', () => {
    const progress = { writesSent: 2, sheet: undefined };
    const error = asHostError(excelError('InvalidOperationInCellEditMode'), progress);
    expect(error).toMatchObject({ reason: 'cellEditMode', touched: true });
  });

  test.each([
    ['a fault of ours', new TypeError('x')],
    ['a HostError', new HostError('protected', { sheet: 'Số liệu' })],
    ['what has a numeric code', Object.assign(new Error(), { code: 5 })],
    ['a text', 'AccessDenied'],
    ['nothing', undefined],
  ])('%s comes back as it is', (_, error) => {
    expect(asHostError(error, ALONE)).toBe(error);
  });

  test('a code is known without the class that the page loaded', () => {
    expect(excelErrorCode({ code: 'ItemNotFound' })).toBe('ItemNotFound');
  });
});
