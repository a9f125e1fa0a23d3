/** Rules about tasks: form of the id, component, responsibilities. */
import type { Finding } from '../../finding';
import type { Task } from '../types';
import { findingAt, type Fault, type Rule, type RuleContext } from './context';
import { idFault } from './ids';
import { responsibilityFaults } from './responsibility';

const ROMAN_ROW = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\.[1-9]\d*$/;

const ID: Fault = {
  code: 'plan.taskId',
  advice: 'Mã nhiệm vụ gồm số La Mã của phần, dấu chấm, số thứ tự, ví dụ VIII.21.',
};

const COMPONENT: Fault = {
  code: 'plan.component',
  advice: 'Không có nội dung thành phần mang mã này. Kiểm tra mã hoặc bổ sung vào mục components.',
};

/** The id names the section; a row that moved to another component would be printed in the wrong place. */
function sectionFault({ plan }: RuleContext, task: Task): Fault | null {
  const component = plan.components.find(({ id }) => id === task.component);
  if (component === undefined || task.id.startsWith(`${component.section}.`)) return null;
  const advice = `Nhiệm vụ thuộc nội dung “${component.name}”, mã phải bắt đầu bằng “${component.section}.”. Kiểm tra mã hoặc nội dung thành phần.`;
  return { code: 'plan.taskSection', advice, severity: 'warning' };
}

function taskIdFaults(context: RuleContext, task: Task, index: number): readonly Finding[] {
  // An id that no spreadsheet keeps is reported once, by the rules about ids.
  if (idFault(task.id) !== null) return [];
  const fault = ROMAN_ROW.test(task.id) ? sectionFault(context, task) : ID;
  return fault === null ? [] : [findingAt(context, ['tasks', index, 'id'], task.id, fault)];
}

export const taskRules: Rule = (context) =>
  context.plan.tasks.flatMap((task, index) => {
    const path = ['tasks', index];
    return [
      ...taskIdFaults(context, task, index),
      ...(context.components.has(task.component)
        ? []
        : [findingAt(context, [...path, 'component'], task.component, COMPONENT)]),
      ...responsibilityFaults(context, task, path),
    ];
  });
