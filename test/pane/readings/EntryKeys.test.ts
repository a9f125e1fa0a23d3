import { createElement } from 'react';
import { VI } from '../../../src/locales/vi';
import { EntryKeys } from '../../../src/pane/readings/EntryKeys';
import { indicatorOf } from '../../../src/pane/readings/entryForm';
import { vinhPhuc } from '../../support/plans';
import { markupOf } from '../../support/markup';

type Props = Parameters<typeof EntryKeys>[0];

const PLAN = vinhPhuc();

/** The indicators that are offered below this text in the field Chỉ tiêu. */
function offered(text: string): string[] {
  const props = {
    open: { book: { plan: PLAN } },
    form: { indicator: text, unit: 'Toàn tỉnh', year: 2023, period: 'year', type: 'Chính thức' },
    indicator: indicatorOf(PLAN.indicators, text),
    unit: 'Toàn tỉnh',
    units: [],
    entered: null,
    text: VI,
  } as unknown as Props;
  const page = markupOf(createElement(EntryKeys, props));
  const buttons = page.match(/<button[^>]*correct.*?<\/button>/gs) ?? [];
  return buttons.map((button) => button.replace(/<[^>]*>/g, ''));
}

test('words that fit a few indicators offer three of them with code and name', () => {
  expect(offered('thanh toan')).toEqual([
    'III.5.2 – Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính có thể thanh toán trực tuyến',
    'III.5.3 – Tỷ lệ giao dịch thanh toán trực tuyến trên tổng số giao dịch',
    'PL.V.3.2 – Tỷ lệ thủ tục hành chính triển khai thanh toán trực tuyến',
  ]);
});

test.each(['t', 'truc tuyen', 'III.5.3', 'xyz', ''])(
  'nothing is offered for “%s”, which fits many, one or none',
  (text) => {
    expect(offered(text)).toEqual([]);
  },
);
