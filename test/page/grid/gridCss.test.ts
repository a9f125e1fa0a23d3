import { cellClasses, gridCss } from '../../../src/page/grid/gridCss';
import { RULE_STYLES, STYLES } from '../../../src/sheets/styles';

const NO_RULE = { color: null, fill: null, bold: false, numberFormat: null };

describe('gridCss', () => {
  const css = gridCss();

  it.each(Object.keys(STYLES))('draws cells of style %s', (name) => {
    expect(css).toContain(`.look-${name}{`);
  });

  it('has every colour and fill of the rules', () => {
    for (const [name, style] of Object.entries(RULE_STYLES)) {
      expect(css.includes(`.ink-${name}{`)).toBe('color' in style);
      expect(css.includes(`.fill-${name}{`)).toBe('fill' in style);
    }
  });

  it('lets rules win over styles: they come later', () => {
    expect(css.lastIndexOf('.look-')).toBeLessThan(css.indexOf('.ink-'));
  });
});

describe('cellClasses', () => {
  it('puts numbers to the right and errors in the middle where no style says otherwise', () => {
    expect(cellClasses(null, NO_RULE, 1)).toContain('side-right');
    expect(cellClasses(null, NO_RULE, { error: '#N/A' })).toContain('side-center');
    expect(cellClasses(null, NO_RULE, 'một')).not.toContain('side-');
    expect(cellClasses('date', NO_RULE, 1)).not.toContain('side-');
  });
});
