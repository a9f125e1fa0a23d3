// What the schema of manifests does not see: references that lead nowhere, texts in one language only, icons
// of another size than they say. Asked of the manifest of development and of a build alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XmlElement } from '../../src/host/file/xmlTree';
import { parseTree } from '../../src/host/file/xmlTree';
import { AUTO_OPEN } from '../../src/taskpane/officeSide';
import { ICON_NAMES, ICON_SIZES, iconFile } from '../../tools/addin/iconFiles';
import { DEVELOPMENT, manifestOf } from '../../tools/addin/manifestOf';

const ROOT = join(__dirname, '../..');
const SOURCE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const ADDRESS = 'https://kehoach.example.vn/theo-doi';

/** An element and all below it. */
function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

/** Elements by their names without prefix: the manifest has several namespaces. */
const named = (elements: readonly XmlElement[], ...names: readonly string[]): XmlElement[] =>
  elements.filter(({ tag }) => names.includes(tag.replace(/^.*:/, '')));

const children = (element: XmlElement, name: string): XmlElement[] => named(element.children, name);

const at = ({ attributes }: XmlElement, name: string): string => attributes[name] ?? '';

describe.each([
  ['of development', DEVELOPMENT, SOURCE],
  ['of a build', ADDRESS, manifestOf(SOURCE, { address: `${ADDRESS}/` })],
])('the manifest %s', (_name, address, xml) => {
  const root = parseTree(xml, 'manifest.xml');
  const elements = all(root);
  const resources = named(elements, 'Image', 'Url', 'String').filter(({ attributes }) =>
    Object.hasOwn(attributes, 'id'),
  );
  const asked = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);

  test('refers only to resources that it has, and to all of them', () => {
    const ids = resources.map((resource) => at(resource, 'id'));
    expect(ids).toHaveLength(new Set(ids).size);
    expect([...new Set(asked)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('gives every control, group and tab an id of its own', () => {
    const ids = named(elements, 'CustomTab', 'Group', 'Control').map((one) => at(one, 'id'));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
  });

  test('has every text in Vietnamese, and in English beside it', () => {
    expect(children(root, 'DefaultLocale')[0]?.text).toBe('vi-VN');
    const names = named(root.children, 'DisplayName', 'Description');
    const texts = [...names, ...named(resources, 'String')];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const locales = children(text, 'Override').map((other) => at(other, 'Locale'));
      expect([at(text, 'DefaultValue') !== '', locales]).toEqual([true, ['en-US']]);
    }
  });

  test('keeps its texts as short as Office takes them', () => {
    const lengths = (name: string): number[] =>
      named(elements, name)
        .flatMap(({ children: strings }) => strings.flatMap((one) => [one, ...one.children]))
        .map((one) => (at(one, 'DefaultValue') || at(one, 'Value')).length);
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
  });

  test('asks for nothing but what stands at its address', () => {
    const addresses = [...xml.matchAll(/"(https?:[^"]*)"/g)].map(([, found = '']) => found);
    const own = addresses.filter((found) => !found.startsWith('http://schemas.microsoft.com/'));
    const others = own.filter((found) => !found.startsWith(`${address}/`));
    expect(others.filter((found) => !found.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
  });

  test('shows pictures that are there, of the size that it says', () => {
    const sizes = new Map(
      named(elements, 'Image')
        .filter(({ attributes }) => Object.hasOwn(attributes, 'resid'))
        .map((image) => [at(image, 'resid'), Number(at(image, 'size'))]),
    );
    const images = named(resources, 'Image');
    expect(images).toHaveLength(ICON_NAMES.length * ICON_SIZES.length);
    for (const image of images) {
      const size = sizes.get(at(image, 'id')) ?? NaN;
      const file = at(image, 'DefaultValue').slice(`${address}/icons/`.length);
      const picture = readFileSync(join(ROOT, 'assets/icons', file));
      // Width and height stand in the first chunk of a PNG file.
      expect([file, picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        file,
        size,
        size,
      ]);
    }
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('has an %s of %d pixels', (name, size) => {
    const [icon] = children(root, name);
    expect(icon && at(icon, 'DefaultValue')).toBe(`${address}/icons/${iconFile('product', size)}`);
  });

  test('runs pane and commands in one runtime, with the members that the host needs', () => {
    const [runtime] = named(elements, 'Runtime');
    const [functions] = named(elements, 'FunctionFile');
    expect(runtime?.attributes).toEqual({ resid: 'Pane.Home', lifetime: 'long' });
    expect(functions?.attributes).toEqual({ resid: 'Pane.Home' });
    const sets = named(elements, 'Set').map((set) => [at(set, 'Name'), at(set, 'MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.14'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  test('names the pane so that Office can open it with a workbook', () => {
    expect(named(elements, 'TaskpaneId').map(({ text }) => text)).toEqual([AUTO_OPEN]);
  });

  test('has the commands of the product, in the order of the work', () => {
    const labels = named(elements, 'Control').map((control) =>
      at(children(control, 'Label')[0] ?? control, 'resid'),
    );
    const texts = new Map(
      resources.map((resource) => [at(resource, 'id'), at(resource, 'DefaultValue')]),
    );
    expect(labels.map((label) => texts.get(label))).toEqual([
      'Bảng theo dõi',
      'Nạp kế hoạch',
      'Cập nhật đánh giá',
      'Tổng hợp báo cáo',
      'Lập báo cáo',
    ]);
  });
});

test('a build on trial says so behind its name, in both languages', () => {
  const names = all(parseTree(manifestOf(SOURCE, { name: 'thử & sửa' }), 'manifest.xml'));
  const [name] = named(names, 'DisplayName');
  expect(name && [at(name, 'DefaultValue'), at(name.children[0] ?? name, 'Value')]).toEqual([
    'Theo dõi chỉ tiêu (thử & sửa)',
    'Plan Monitor (thử & sửa)',
  ]);
});

test.each([
  'http://kehoach.example.vn',
  'kehoach.example.vn',
  'https://a.vn/?x=1',
  'https://a.vn/#x',
  '',
])('an address that Office would refuse is told: %s', (address) => {
  expect(() => manifestOf(SOURCE, { address })).toThrow(`ADDIN_URL is "${address}"`);
});

test('a name that is too long is told', () => {
  expect(() => manifestOf(SOURCE, { name: 'x'.repeat(120) })).toThrow('ADDIN_BUILD');
});
