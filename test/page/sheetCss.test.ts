import { ruleClass, sheetCss, styleClass } from '../../src/page/sheetCss';
import { PALETTE, STYLES } from '../../src/sheets/styles';

const css = sheetCss();

test('every style of the workbook has a class', () => {
  const names = Object.keys(STYLES).map((name) => `.style-${name}{`);
  expect(names.filter((name) => !css.includes(name))).toEqual([]);
  expect(styleClass('inputNumber')).toBe('style-inputNumber');
});

test('an input has the fill of an input', () => {
  const rule = /\.style-inputNumber\{([^}]*)\}/.exec(css)?.[1] ?? '';
  expect(rule.split(';')).toContain(`background-color:#${PALETTE.inputFill}`);
});

test("a light's own fill comes after the tint of its row, so that it wins", () => {
  const [row, light] = [ruleClass('rowOff'), ruleClass('statusOff')].map((name) =>
    css.indexOf(name),
  );
  expect(row).toBeGreaterThan(0);
  expect(light).toBeGreaterThan(row ?? 0);
});

test('the palette is there as variables for the layout', () => {
  expect(css).toContain(`--inputFill:#${PALETTE.inputFill}`);
});
