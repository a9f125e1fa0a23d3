/**
 * Two bundles of pages, and the command line. Pages: file mode and the pane inside Excel (served by `npm start` and
 * `npm run start:excel`), and “Tự kiểm tra” for a real Excel: plain files that any web server can give out. The
 * command line is one file that needs Node alone.
 *
 * What a build is for comes from the environment: ADDIN_URL (where its files will stand) and ADDIN_BUILD (a name
 * for a build on trial) go into dist/manifest.xml; OFFICE_JS=cdn takes Office.js from Microsoft's server.
 */
const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const typescript = require('tsx/cjs/api');
const webpack = require('webpack');

const DIST = path.join(__dirname, 'dist');
const CLI_ENTRY = path.join(__dirname, 'src/cli/main.ts');
const CLI_FILE = 'plan-monitor.js';

/** Types are checked by `npm run typecheck`; here they are only left out. */
const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

const RESOLVE = { extensions: ['.ts', '.tsx', '.js'] };

/** The tools of the manifest are written in TypeScript, as all else. */
const { manifestOf } = typescript.require('./tools/addin/manifestOf.ts', __filename);

/** Where Office.js is taken from. It must keep its name: it looks for itself among the scripts of the page. */
const OFFICE_JS = {
  self: { folder: 'office-js', server: '' },
  cdn: {
    folder: 'https://appsforoffice.microsoft.com/lib/1/hosted',
    server: ' https://appsforoffice.microsoft.com',
  },
};

function officeJs() {
  const { OFFICE_JS: choice = 'self' } = process.env;
  if (Object.hasOwn(OFFICE_JS, choice)) return { choice, ...OFFICE_JS[choice] };
  throw new Error(`OFFICE_JS is "${choice}"; expected self or cdn`);
}

/** What Office.js loads by itself in Excel on the web, Windows and the Mac, and the notice that goes with it. */
const OFFICE_FILES = [
  'dist/office.js',
  'dist/excel-web-16.00.js',
  'dist/excel-win32-16.01.js',
  'dist/excel-mac-16.00.js',
  'dist/o15apptofilemappingtable.js',
  'dist/vi-vn/office_strings.js',
  'dist/en-us/office_strings.js',
  'dist/telemetry/oteljs_agave.js',
  'LICENSE.md',
];

function officeFiles({ choice, folder }) {
  if (choice === 'cdn') return [];
  const home = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  return OFFICE_FILES.map((file) => ({
    from: path.join(home, file),
    to: path.join(folder, file.replace(/^dist\//, '')),
    // Unmodified: the licence allows no other form, and so does the proof of it.
    info: { minimized: true },
  }));
}

/** A built page may load nothing from elsewhere, but for Office.js if so chosen. Fabric writes its styles into the page. */
function policy(scripts = '', more = '') {
  const content = `default-src 'self'; script-src 'self'${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:${more}`;
  return { policy: { 'http-equiv': 'Content-Security-Policy', content } };
}

function manifest(xml) {
  const { ADDIN_URL: address, ADDIN_BUILD: name } = process.env;
  return manifestOf(String(xml), { address, name });
}

/** Lets a shell start the bundle: `bin` in package.json points at it. */
const makeExecutable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () => {
      fs.chmodSync(path.join(DIST, 'cli', CLI_FILE), 0o755);
    });
  },
};

/** One style sheet of many, in the order of their paths. */
function joined(files) {
  return Buffer.concat(files.map(({ data }) => data));
}

/** Chunks that file mode may ask for: its own, what it loads later, its workers; never those of the pane inside Excel. */
function chunksOf(compilation, entry) {
  const groups = new Set([compilation.entrypoints.get(entry)]);
  for (const group of groups) {
    for (const later of group.childrenIterable) groups.add(later);
    for (const worker of group.asyncEntrypointsIterable) groups.add(worker);
  }
  const chunks = new Set([...groups].flatMap(({ chunks }) => chunks));
  return [...chunks].flatMap(({ files }) => [...files]);
}

/** Files that the page of file mode names by itself. */
const NAMED_FILES = ['page.css', 'pane.css', 'fabricConfig.js', 'icon.svg'];

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/**
 * Puts the hash of their content behind the names in the page, as chunks have it in theirs: an old page and a
 * new one then never share a file by mistake. Writes the service worker: it stores what this build gives out.
 */
const offline = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Offline', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Offline', stage }, () => {
        const bytesOf = (file) => {
          const asset = compilation.getAsset(file);
          if (asset === undefined) throw new Error(`${file} is no file of this build`);
          return asset.source.buffer();
        };
        const named = NAMED_FILES.map((file) => [file, `${file}?${hashOf(bytesOf(file))}`]);
        const page = named.reduce(
          (html, [file, address]) => {
            const inPage = new RegExp(`="?${file.replace('.', '\\.')}(?=[" >])`);
            if (!inPage.test(html)) throw new Error(`index.html does not name ${file}`);
            return html.replace(inPage, (name) => name.replace(file, address));
          },
          String(bytesOf('index.html')),
        );
        compilation.updateAsset('index.html', new sources.RawSource(page));
        const addresses = named.map(([, address]) => address);
        const files = ['index.html', ...addresses, ...chunksOf(compilation, 'page')].sort();
        const source = fs
          .readFileSync(path.join(__dirname, 'src/page/serviceWorker.js'), 'utf8')
          .replace("['/*FILES*/']", JSON.stringify(files))
          .replace('/*STORE*/', `PlanMonitor.${hashOf(`${page}${files.join()}`)}`);
        compilation.emitAsset('serviceWorker.js', new sources.RawSource(source));
      });
    });
  },
};

/** The files that are the same for both pages, and those of one of them. */
function copiedFiles(office) {
  const own = (file) => path.join(__dirname, file);
  return [
    { from: own('src/look/fabricConfig.js') },
    { from: '**/*.css', context: own('src/page'), to: 'page.css', transformAll: joined },
    { from: '**/*.css', context: own('src/pane'), to: 'pane.css', transformAll: joined },
    { from: own('src/taskpane/earlyErrors.js') },
    { from: own('assets/icons/product.svg'), to: 'icon.svg' },
    { from: '*.png', context: own('assets/icons'), to: 'icons/[name][ext]' },
    { from: own('manifest.xml'), transform: manifest },
    ...officeFiles(office),
  ];
}

/** `npm start` serves file mode; for Excel the same over https, with a certificate that this machine trusts. */
async function devServer(forExcel) {
  const server = { port: 3000, hot: false, client: { overlay: true } };
  if (!forExcel) return server;
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { SIDELOADING } = typescript.require('./tools/addin/sideloading.ts', __filename);
  return {
    ...server,
    server: { type: 'https', options: await getHttpsServerOptions() },
    onListening: ({ compiler }) => {
      compiler.getInfrastructureLogger('start:excel').info(SIDELOADING);
    },
  };
}

async function pages(production, forExcel) {
  const office = officeJs();
  const html = (name, template, options) =>
    new HtmlPlugin({
      filename: `${template}.html`,
      template: path.join(__dirname, `src/${name}/${template}.html`),
      chunks: [name],
      ...options,
    });
  return {
    name: 'page',
    mode: production ? 'production' : 'development',
    entry: {
      page: path.join(__dirname, 'src/page/main.tsx'),
      taskpane: path.join(__dirname, 'src/taskpane/main.tsx'),
    },
    output: {
      path: DIST,
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: { keep: /^(cli|tu-kiem-tra)/ },
    },
    devtool: production ? false : 'cheap-module-source-map',
    module: { rules: [TYPESCRIPT] },
    resolve: RESOLVE,
    plugins: [
      html('page', 'index', {
        meta: production ? policy('', "; connect-src 'self'; worker-src 'self'") : {},
      }),
      html('taskpane', 'taskpane', {
        meta: production ? policy(office.server) : {},
        templateParameters: { officeJs: `${office.folder}/office.js` },
      }),
      new CopyPlugin({ patterns: copiedFiles(office) }),
      ...(production ? [offline] : []),
    ],
    performance: {
      // React 17 and Fabric weigh more than webpack's general advice for pages.
      maxEntrypointSize: 1_000_000,
      maxAssetSize: 1_000_000,
      // Office.js weighs what it weighs.
      assetFilter: (file) => file.endsWith('.js') && !file.startsWith(OFFICE_JS.self.folder),
    },
    devServer: await devServer(forExcel),
  };
}

/** Runs the contract suite of the hosts inside a real Excel; see docs/verify-in-excel.md. */
function selfCheck(production) {
  const office = officeJs();
  const source = path.join(__dirname, 'test/selfcheck/page');
  return {
    name: 'selfCheck',
    mode: production ? 'production' : 'development',
    entry: { selfCheck: path.join(source, 'main.ts') },
    output: {
      path: DIST,
      filename: `tu-kiem-tra/[name]${production ? '.[contenthash:8]' : ''}.js`,
      clean: { keep: (file) => !file.startsWith('tu-kiem-tra/') },
    },
    devtool: production ? false : 'cheap-module-source-map',
    module: { rules: [TYPESCRIPT] },
    resolve: RESOLVE,
    plugins: [
      new HtmlPlugin({
        template: path.join(source, 'index.html'),
        filename: 'tu-kiem-tra.html',
        scriptLoading: 'defer',
        meta: production ? policy(office.server) : {},
        templateParameters: { officeJs: `${office.folder}/office.js` },
      }),
      new CopyPlugin({
        patterns: [{ from: path.join(source, 'selfCheck.css'), to: 'tu-kiem-tra/' }],
      }),
    ],
    performance: { maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
  };
}

function commandLine(production) {
  return {
    name: 'cli',
    mode: production ? 'production' : 'development',
    target: 'node20',
    entry: CLI_ENTRY,
    output: { path: path.join(DIST, 'cli'), filename: CLI_FILE, clean: true },
    devtool: false,
    module: { rules: [TYPESCRIPT] },
    resolve: RESOLVE,
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      // Plans are loaded on demand; on the command line they belong into the one file.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      makeExecutable,
    ],
  };
}

module.exports = async (env, argv) => {
  const production = argv.mode === 'production';
  const served = env.WEBPACK_SERVE === true;
  const withCli = !served && fs.existsSync(CLI_ENTRY);
  const page = [await pages(production, env.excel === true), selfCheck(production)];
  return withCli ? [...page, commandLine(production)] : page;
};
