/** Questions about validations and conditional formats. */
import { answer, at, outcome, type Probe } from './probe';

const listSeparator: Probe = {
  id: 'list-separator',
  question: 'Is the list "Có,Không" two words under this locale, or one?',
  ask: async ({ context, sheet }) => {
    const validations = (): Excel.DataValidation[] =>
      ['A1', 'A2'].map((address) => at(sheet, address).dataValidation);
    for (const validation of validations()) {
      validation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    }
    at(sheet, 'A1:A2').values = [['Không'], ['Có,Không']];
    await context.sync();
    const loaded = validations().map((validation) => validation.load('rule,valid'));
    await context.sync();
    const [word, whole] = loaded.map(({ valid }) => valid);
    const source = loaded[0]?.rule.list?.source;
    return answer({ source, 'valid “Không”': word, 'valid “Có,Không”': whole });
  },
};

const promptCells: Probe = {
  id: 'prompt-without-rule',
  question: 'Do special cells of the kind DataValidations include a cell with a mere prompt?',
  ask: async ({ context, sheet }) => {
    const prompt = { showPrompt: true, title: 'Nhắc', message: 'Chỉ có lời nhắc' };
    at(sheet, 'A1').dataValidation.prompt = prompt;
    const rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    at(sheet, 'C3').dataValidation.rule = rule;
    await context.sync();
    const special = at(sheet).getSpecialCellsOrNullObject('DataValidations');
    special.untrack().load('address');
    const plain = at(sheet, 'A1').dataValidation.load('type,prompt');
    const both = at(sheet, 'A1:C3').dataValidation.load('type,prompt');
    await context.sync();
    return answer({
      set: 'A1 prompt, C3 list',
      special: special.isNullObject ? null : special.address,
      type: plain.type,
      prompt: plain.prompt,
      typeOfBoth: both.type,
      promptOfBoth: both.prompt,
    });
  },
};

const longList: Probe = {
  id: 'long-list',
  question: 'How long may the words of an in-cell list be?',
  ask: async ({ context, sheet }) => {
    const tryLength = (length: number): Promise<string> =>
      outcome(() => {
        const source = 'x'.repeat(length);
        at(sheet, 'A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
        return context.sync();
      });
    return answer({ 255: await tryLength(255), 256: await tryLength(256) });
  },
};

const firstCell: Probe = {
  id: 'format-formula-base',
  question: 'Which cell is the formula of a conditional format over several areas relative to?',
  ask: async ({ context, sheet }) => {
    const cells = sheet.getRanges('C40:C41,B4:B8').untrack();
    const added = cells.conditionalFormats.add('Custom');
    added.custom.rule.formula = '=A3="x"';
    added.custom.format.font.color = '#C00000';
    await context.sync();
    const format = at(sheet).conditionalFormats.getItemAt(0);
    const areas = format.getRanges().untrack().load('address');
    const rule = format.custom.rule.load('formula');
    const seen = ['B4', 'C40', 'C41'].map((address) => {
      const formats = at(sheet, address).conditionalFormats;
      return formats.getItemAt(0).custom.rule.load('formula');
    });
    await context.sync();
    const formulas = seen.map(({ formula }) => formula);
    return answer({ areas: areas.address, formula: rule.formula, 'from B4, C40, C41': formulas });
  },
};

const priorities: Probe = {
  id: 'format-priorities',
  question: 'Where does a new conditional format go, and what does priority count?',
  ask: async ({ context, sheet }) => {
    for (const text of ['một', 'hai', 'ba']) {
      const format = at(sheet, text === 'hai' ? 'D1:D9' : 'A1:A9').conditionalFormats;
      format.add('Custom').custom.rule.formula = `="${text}"="x"`;
    }
    await context.sync();
    const formats = at(sheet).conditionalFormats.load('items/id,items/priority');
    await context.sync();
    const rules = formats.items.map(({ id }) =>
      at(sheet).conditionalFormats.getItem(id).custom.rule.load('formula'),
    );
    await context.sync();
    const seen = formats.items.map(({ priority }, index) => [priority, rules[index]?.formula]);
    return answer({ added: 'một A1:A9, hai D1:D9, ba A1:A9', seen });
  },
};

export const RULE_PROBES: readonly Probe[] = [
  listSeparator,
  promptCells,
  longList,
  firstCell,
  priorities,
];
