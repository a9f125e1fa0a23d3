import { parseCells, writeCells, writeHtml } from '../../../src/page/grid/clipboardText';
import { isSameText } from '../../../src/page/grid/copying';

describe('parseCells', () => {
  const CASES: readonly [string, string, string[][]][] = [
    ['one cell', 'a', [['a']]],
    ['one cell of Excel', 'a\r\n', [['a']]],
    [
      'rows and columns',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells at the ends',
      '\ta\t\r\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
    ['a line break in a cell', '"a\r\nb"\tc', [['a\nb', 'c']]],
    ['a tab in a cell', '"a\tb"', [['a\tb']]],
    ['quotes in quotes', '"nói ""đạt"""\tx', [['nói "đạt"', 'x']]],
    ['a quote that begins a word', '"đạt" rồi\tx', [['"đạt" rồi', 'x']]],
    ['a quote that nothing closes', '"a\tb\nc', [['"a', 'b'], ['c']]],
    ['lines of an old Mac', 'a\rb', [['a'], ['b']]],
    ['nothing', '', [['']]],
  ];
  it.each(CASES)('%s', (_, text, cells) => {
    expect(parseCells(text)).toEqual(cells);
  });
});

describe('writeCells', () => {
  it('is read back as it was', () => {
    const texts = ['', 'a', 'a\nb', 'a\tb', '"', '""', '"a"', 'a"b', ' x ', '1.234,5', '\n'];
    const rows = texts.map((text, index) => [text, texts[(index * 7) % texts.length] ?? '', 'z']);
    expect(parseCells(writeCells(rows))).toEqual(rows);
  });

  it('knows its own text again, whatever ends the lines', () => {
    expect(isSameText('a\r\nb', 'a\nb\n')).toBe(true);
    expect(isSameText('a\r\nb', 'a\nc')).toBe(false);
  });
});

describe('writeHtml', () => {
  it('gives numbers beside their texts, and keeps texts texts', () => {
    const html = writeHtml([
      [
        { text: '1.234,5', number: 1234.5 },
        { text: '1-2', number: null },
        { text: '', number: null },
      ],
    ]);
    expect(html).toContain('<td x:num="1234.5" sdval="1234.5">1.234,5</td>');
    expect(html).toContain(`<td style="mso-number-format:'\\@'">1-2</td><td></td>`);
  });

  it('lets nothing in a cell become HTML', () => {
    const html = writeHtml([[{ text: '<b onclick="x">&\nđ', number: null }]]);
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;<br');
  });
});
