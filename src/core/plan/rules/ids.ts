/**
 * Ids: unique, and safe in a spreadsheet, where they are the keys of all tables. A cell that looks
 * like a number or a date is changed by Excel on paste or on opening a CSV (1.2, 3/5, 1E5, MAR1),
 * COUNTIFS takes * ? ~ < > = for more than letters and makes no difference between a and A, and
 * keys of several parts are joined by |.
 */
import type { Finding } from '../../finding';
import { pathText, type PlanPath } from '../planPath';
import { findingAt, type Fault, type Rule, type RuleContext } from './context';

interface Identity {
  readonly id: string;
  readonly path: PlanPath;
}

const SAFE = /^\p{L}[\p{L}\p{M}0-9._-]*$/u;

/** Month names as English and Vietnamese Excel know them, followed by a day or a year. */
const MONTH_DAY = new RegExp(
  '^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?' +
    '|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|thg|th[aá]ng)[-._]?\\d{1,4}(?:[-._]\\d{1,4})?$',
  'iu',
);

const LOGICAL = /^(?:true|false)$/i;

const FORM: Fault = {
  code: 'plan.idForm',
  advice:
    'Mã phải bắt đầu bằng chữ cái, chỉ gồm chữ, số, dấu chấm, gạch nối, gạch dưới, ví dụ PL.V.3.',
};

const TURNED: Fault = {
  code: 'plan.idTurned',
  advice: 'Bảng tính sẽ đổi mã này thành ngày tháng hoặc TRUE/FALSE. Đặt mã khác, ví dụ CT.SEP2.',
};

/** What is wrong with the spelling of an id; null when a spreadsheet leaves it as it is. */
export function idFault(id: string): Fault | null {
  if (!SAFE.test(id)) return FORM;
  return MONTH_DAY.test(id.normalize('NFC')) || LOGICAL.test(id) ? TURNED : null;
}

/** Equal for ids that a spreadsheet's lookups take for one. */
function idKey(id: string): string {
  return id.normalize('NFC').toUpperCase();
}

function identities<T>(
  name: string,
  items: readonly T[],
  key: string,
  id: (item: T) => string,
): readonly Identity[] {
  return items.map((item, index) => ({ id: id(item), path: [name, index, key] }));
}

/** Ids that must differ from one another. A responsibility names units and groups alike. */
function namespaces({ plan }: RuleContext): readonly (readonly Identity[])[] {
  return [
    [{ id: plan.id, path: ['id'] }],
    identities('lists', plan.lists, 'id', (list) => list.id),
    identities('components', plan.components, 'id', (component) => component.id),
    identities('indicators', plan.indicators, 'id', (indicator) => indicator.id),
    identities('tasks', plan.tasks, 'id', (task) => task.id),
    [
      ...identities('units', plan.units, 'code', (unit) => unit.code),
      ...identities('groups', plan.groups, 'code', (group) => group.code),
    ],
    identities('duties', plan.duties, 'id', (duty) => duty.id),
    identities('clarifications', plan.clarifications, 'id', (point) => point.id),
  ];
}

function idFaults(context: RuleContext, ids: readonly Identity[]): readonly Finding[] {
  const first = new Map<string, PlanPath>();
  return ids.flatMap(({ id, path }) => {
    const fault = idFault(id);
    const earlier = first.get(idKey(id));
    if (earlier === undefined) first.set(idKey(id), path);
    if (fault !== null) return [findingAt(context, path, id, fault)];
    if (earlier === undefined) return [];
    const advice = `Mã này đã dùng ở mục ${pathText(earlier)}. Mỗi mã chỉ dùng một lần.`;
    return [findingAt(context, path, id, { code: 'plan.idTwice', advice })];
  });
}

function orderFaults(
  context: RuleContext,
  name: string,
  items: readonly { readonly order: number }[],
): readonly Finding[] {
  const first = new Map<number, number>();
  return items.flatMap(({ order }, index) => {
    const earlier = first.get(order);
    if (earlier === undefined) {
      first.set(order, index);
      return [];
    }
    const advice = `TT này đã dùng ở mục ${pathText([name, earlier, 'order'])}. Mỗi dòng cần một TT riêng.`;
    return [findingAt(context, [name, index, 'order'], order, { code: 'plan.orderTwice', advice })];
  });
}

/** Ids are unique and survive a spreadsheet; orders (TT) are unique. */
export const idRules: Rule = (context) => {
  const { components, indicators, tasks, clarifications } = context.plan;
  return [
    ...namespaces(context).flatMap((ids) => idFaults(context, ids)),
    ...orderFaults(context, 'components', components),
    ...orderFaults(context, 'indicators', indicators),
    ...orderFaults(context, 'tasks', tasks),
    ...orderFaults(context, 'clarifications', clarifications),
  ];
};
