import { SHEETS } from '../../sheets/names';
import type { Texts } from '../texts';

const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
const unitsOf = (number: number): string => counted(number, 'agency', 'agencies');
const linesOf = (number: number): string => counted(number, 'line', 'lines');
const indicatorsOf = (number: number): string => counted(number, 'indicator', 'indicators');

export const units: Texts['units'] = {
  summary: (units, existing, day) =>
    `${unitsOf(units)}, ${existing === units ? 'all' : existing} in existence on ${day}.`,
  openSheet: `Open sheet ${SHEETS.units}`,

  unassigned: {
    title: (indicators) => `${indicatorsOf(indicators)} without a lead agency`,
    none: 'Every indicator has a lead agency.',
    why: 'The document names none, or nobody is said to lead in the chosen year.',
    show: 'Show these indicators',
    give: 'Assign these indicators',
  },

  list: {
    title: 'Agencies',
    search: 'Find an agency',
    searchHint: 'Name, code or short name; marks are not needed',
    by: 'Grouped by',
    groupings: { block: 'Block', group: 'Assignment group', level: 'Level' },
    noLabel: { block: 'No block', group: 'In no group', level: 'No level' },
    section: (label, units) => `${label} (${units})`,
    found: (units) => `${unitsOf(units)} found.`,
    nothing: 'No such agency. Try fewer letters.',
    showAll: (units) => `Show all ${units} agencies`,
  },

  unit: {
    code: 'Code',
    level: 'Level, block',
    validity: 'In existence',
    existence: { now: 'Exists', ended: 'Has ended', later: 'Not yet' },
    from: (day) => `from ${day}`,
    to: (day) => `to ${day}`,
    always: 'without limit',
    successors: 'Carried on by',
    predecessors: 'Carries on',
    groups: 'Groups',
    aliases: 'Other spellings',
    given: 'Assigned indicators',
    givenNone: 'No indicators assigned',
    through: (group) => `through group ${group}`,
    openRow: `Open its row in sheet ${SHEETS.units}`,
    give: 'Assign indicators to this agency',
  },

  roles: { 'Chủ trì': 'Leads', 'Phối hợp': 'Helps', 'Báo cáo': 'Reports' },
  roleCounts: (parts) => parts.join(' · '),
  roleCount: (role, indicators) => `${role} ${indicators}`,

  groups: {
    title: (groups) => `Assignment groups (${groups})`,
    intro: (day) => `Members as of ${day}.`,
    members: (units) => (units === 0 ? 'no agencies yet' : unitsOf(units)),
    ended: 'no longer used',
    none: 'No agency is in this group yet: paste a list of agencies below and choose this group.',
    notAsked: 'Indicators assigned to a group without agencies are asked of nobody.',
  },

  give: {
    title: 'Assign indicators',
    intro: `Adds rows to sheet ${SHEETS.assignments}. Rows that wait for a lead are filled first.`,
    toWhom: 'Agency or group',
    toWhomHint: 'Choose from the list, or type a name',
    unknown: 'No agency or group of this name exists on the review date.',
    didYouMean: 'Did you mean:',
    role: 'Role',
    roleHints: {
      'Chủ trì': 'Answers for the indicator; reports its figures where nobody else is told to.',
      'Phối hợp': 'Takes part, sends no figures.',
      'Báo cáo': 'Sends the figures of this indicator.',
    },
    scope: 'Scope',
    noScope: 'Not said',
    scopes: {
      'Riêng đơn vị': 'The agency alone',
      'Gồm đơn vị trực thuộc': 'With the agencies under it',
      'Toàn tỉnh': 'The whole province',
    },
    indicators: 'Indicators',
    search: 'Find an indicator',
    onlyUnassigned: 'Only indicators without a lead',
    chosen: (indicators) =>
      indicators === 0 ? 'No indicator chosen yet.' : `${indicatorsOf(indicators)} chosen.`,
    clear: 'Choose none',
    noMatch: 'No such indicator.',
    write: (indicators) =>
      indicators === 0 ? 'Assign indicators' : `Assign ${indicatorsOf(indicators)}`,
    needUnit: 'Choose an agency or a group.',
    needIndicator: 'Choose at least one indicator.',
    done: (indicators, unit) => `${indicatorsOf(indicators)} assigned to ${unit}.`,
    known: (indicators) => `${indicatorsOf(indicators)} assigned before: no row was added.`,
    openSheet: `Open sheet ${SHEETS.assignments}`,
  },

  paste: {
    title: 'Paste a list of agencies',
    intro:
      'Paste from Excel, Word or a mail: a line an agency. Several columns are name, code, short name, level, block, group; with a header row they follow their headers, “Từ ngày”, “Đến ngày”, “Kế thừa” too.',
    box: 'List',
    placeholder: 'Xã Tam Dương\nXã Hội Thịnh\nPhường Vĩnh Yên',
    forAll: 'For lines that do not say it themselves',
    validFrom: 'In existence from',
    validFromHint: 'dd/mm/yyyy, such as 01/7/2025. Empty: without limit.',
    badDate: 'Write a day that exists, such as 01/7/2025.',
    level: 'Level',
    levelHint: 'Empty: communes and wards get level “Xã”',
    block: 'Block',
    group: 'Assignment group',
    noGroup: 'None',
    mustReport: 'Must report',
    counts: {
      new: (lines) => `${lines} new`,
      near: (lines) => `${lines} to decide`,
      bad: (lines) => `${lines} cannot be written`,
      there: (lines) => `${lines} there already`,
      repeated: (lines) => `${lines} repeated`,
      total: (lines) => (lines === 1 ? '1 total' : `${lines} totals`),
    },
    ignored: (headers) => `Columns not used: ${headers.join(', ')}.`,
    preview: 'Preview',
    line: 'Line',
    verdicts: {
      new: 'New',
      near: 'To decide',
      bad: 'Cannot be written',
      there: 'There already',
      repeated: 'Repeated',
      total: 'Left out',
    },
    code: (code) => `code ${code}`,
    there: (name, code) => `In the workbook: ${name} (${code}).`,
    total: 'The total of the list, not an agency.',
    repeated: (line) => `As line ${line}.`,
    alike: (names) => `Like ${names.map((name) => `“${name}”`).join(', ')}?`,
    sameLetters: (line) => `Differs from line ${line} by marks only?`,
    ended: (day, names) =>
      names.length === 0
        ? `The agency of this name ended on ${day}. Is this a new one?`
        : `The agency of this name ended on ${day} and is carried on by ${names.join(', ')}. Is this a new one?`,
    isNew: 'Write as a new agency',
    allNew: 'Write all that are to decide as new agencies',
    bad: {
      noName: 'There is no name.',
      noLetters: 'The name has no letters.',
      tooLong: 'The name is too long: put each agency on a line of its own.',
      semicolon: 'There is a semicolon: put each agency on a line of its own.',
      legacy: (encoding) => `Written in ${encoding}. Convert it to Unicode, then paste again.`,
      isGroup: (group) => `“${group}” is a group, not an agency.`,
      shortNameTaken: (by) => `This short name belongs to ${by}.`,
      code: (code) => `Code ${code} cannot be used.`,
      codeTaken: (code, by) => `Code ${code} belongs to ${by}.`,
      unknownGroup: (group) => `Sheet ${SHEETS.settings} has no group “${group}”.`,
      tooManyGroups: (most) => `An agency is in ${most} groups at most.`,
      date: (text) => `“${text}” is no day that exists. Write it like 01/7/2025.`,
      datesReversed: 'The last day must not come before the first.',
      unknownSuccessor: (name) =>
        `It is not clear who “${name}” is, which is to succeed. Write the code or the name of an agency of the workbook or of this list.`,
      successorEnded: (name) =>
        `“${name}” ends before this agency and cannot succeed it. The successor is who takes the work over.`,
      successorWaits: (name, line) =>
        `The successor “${name}” in line ${line} is not written yet. Deal with that line first.`,
    },
    write: (units) =>
      units === 0
        ? 'Write agencies into the workbook'
        : `Write ${unitsOf(units)} into the workbook`,
    nothing: 'There is no new agency to write yet.',
    kept: 'No row that is there is written over. Lines that cannot be written stay in the box.',
    done: (units) => `${unitsOf(units)} written into sheet ${SHEETS.units}.`,
    left: (lines) => `${linesOf(lines)} left in the box to deal with.`,
    openRows: 'Open the new rows',
  },

  notWritten: {
    noTable: (sheet) =>
      `The workbook has no sheet ${sheet} of ours. Press Refresh, then try again.`,
    totals: (sheet) =>
      `The table in sheet ${sheet} has a total row. Turn it off (tab Table Design), then try again.`,
    unreadable: 'The workbook could not be read any more with these, so nothing was written.',
    failed: 'Not written; the reason stands at the top. What is here stays.',
  },
};
