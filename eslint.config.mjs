/**
 * Beyond the usual: layers (arrows point down only, see docs/architecture.md) and sizes. Every rule
 * is an error or `--max-warnings 0` makes it one; exceptions stand here and not in comments.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Layers, the first pattern that fits counts. */
const LAYERS = [
  { type: 'core-plan', pattern: 'src/core/plan/**' },
  { type: 'core', pattern: 'src/core/**' },
  { type: 'sheets', pattern: 'src/sheets/**' },
  { type: 'plans', pattern: 'src/plans/**' },
  { type: 'host-excel', pattern: 'src/host/excel/**' },
  { type: 'host-file', pattern: 'src/host/file/**' },
  { type: 'host', pattern: 'src/host/*' },
  { type: 'locales', pattern: 'src/locales/**' },
  { type: 'changes', pattern: 'src/changes/**' },
  { type: 'commands', pattern: 'src/commands/**' },
  { type: 'cli', pattern: 'src/cli/**' },
  { type: 'look', pattern: 'src/look/**' },
  { type: 'live', pattern: 'src/live/**' },
  { type: 'runs', pattern: 'src/runs/**' },
  { type: 'pane', pattern: 'src/pane/**' },
  { type: 'page', pattern: 'src/page/**' },
  { type: 'taskpane', pattern: 'src/taskpane/**' },
  { type: 'ribbon', pattern: 'src/ribbon/**' },
].map((layer) => ({ ...layer, mode: 'full' }));

const CORE = ['core', 'core-plan'];
const BELOW_COMMANDS = [...CORE, 'sheets', 'host', 'changes', 'plans', 'locales'];
const BELOW_ENTRIES = [...BELOW_COMMANDS, 'commands'];

/** What a layer may import. The two hosts do not know each other. */
const ARROWS = {
  core: CORE,
  'core-plan': CORE,
  sheets: [...CORE, 'sheets'],
  plans: [...CORE, 'plans'],
  host: [...CORE, 'sheets', 'host'],
  'host-excel': [...CORE, 'sheets', 'host', 'host-excel'],
  'host-file': [...CORE, 'sheets', 'host', 'host-file'],
  changes: [...CORE, 'sheets', 'host', 'changes'],
  // Texts are keyed by what they speak of; they load nothing of it.
  locales: [...CORE, 'sheets', 'host', 'runs', 'locales'],
  commands: BELOW_ENTRIES,
  cli: [...BELOW_ENTRIES, 'host-file', 'cli'],
  look: ['sheets', 'look'],
  live: [...CORE, 'sheets', 'host', 'changes', 'live'],
  // Plans are files, too: those of officers are opened, empty ones are made.
  runs: [...BELOW_ENTRIES, 'host-file', 'runs'],
  pane: [...BELOW_ENTRIES, 'look', 'live', 'runs', 'pane'],
  page: [...BELOW_ENTRIES, 'host-file', 'look', 'live', 'runs', 'pane', 'page'],
  taskpane: [...BELOW_ENTRIES, 'host-excel', 'look', 'pane', 'ribbon', 'taskpane'],
  ribbon: [...BELOW_ENTRIES, 'runs', 'pane', 'ribbon'],
};

const PLATFORM_LIBRARIES = [
  'node:*',
  'react',
  'react-dom',
  'office-ui-fabric-react',
  'office-ui-fabric-react/*',
  '@microsoft/*',
  'fflate',
  'saxes',
];

const PURE = 'core/ and sheets/ run everywhere: no Node, no DOM, no Office, no library of theirs.';

/** @param {string[]} libraries */
function without(libraries) {
  return {
    'no-restricted-imports': ['error', { patterns: [{ group: libraries, message: PURE }] }],
  };
}

const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is an argument: only an entry asks for today.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument: only an entry asks for today.',
  },
];

const PLATFORM_GLOBALS = [
  'window',
  'document',
  'navigator',
  'process',
  'Buffer',
  'Office',
  'Excel',
];

/** The rules of the plugin alone; its preset brings a parser and a formatter of its own. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in addresses and sentences are what this program is about; undefined in them is not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Texts are spread into code points on purpose, after NFC.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Parsers look for control characters and odd spaces.
      'no-control-regex': 'off',
      'no-irregular-whitespace': [
        'error',
        { skipRegExps: true, skipStrings: true, skipComments: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-warning-comments': 'error',
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': LAYERS,
      'boundaries/include': ['src/**/*'],
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(ARROWS).map(([from, allow]) => ({ from: [from], allow })),
        },
      ],
      'max-lines': ['error', { max: 350 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/sheets/**/*.ts'],
    rules: {
      ...without([...PLATFORM_LIBRARIES, 'zod']),
      'no-restricted-globals': ['error', ...PLATFORM_GLOBALS],
    },
  },
  { files: ['src/core/plan/**/*.ts'], rules: without(PLATFORM_LIBRARIES) },
  {
    files: ['src/{core,sheets,host,commands,plans,page}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
  {
    files: ['src/host/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
  },
  // The one loop that may sync says why beside it (one sync a packet of 4.5 MB).
  { files: ['src/host/excel/packets.ts'], linterOptions: { noInlineConfig: false } },
  {
    // Matchers of jest are of type any, broken input is made by deleting, types are compared.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['tools/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        process: 'readonly',
        window: 'readonly',
      },
    },
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  prettier,
);
