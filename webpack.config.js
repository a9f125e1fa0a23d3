/**
 * Three bundles: the page (file mode, served by `npm start`), the page “Tự kiểm tra” for a real Excel,
 * and the command line. Pages are plain files that any web server can give out; the command line is
 * one file that needs Node alone.
 */
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
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

/** The built page may load nothing from elsewhere. Fabric writes its styles into the page. */
const POLICY = {
  policy: {
    'http-equiv': 'Content-Security-Policy',
    content: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  },
};

/** Lets a shell start the bundle: `bin` in package.json points at it. */
const makeExecutable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () => {
      fs.chmodSync(path.join(DIST, 'cli', CLI_FILE), 0o755);
    });
  },
};

function page(production) {
  return {
    name: 'page',
    mode: production ? 'production' : 'development',
    entry: { page: path.join(__dirname, 'src/page/main.tsx') },
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
      new HtmlPlugin({
        template: path.join(__dirname, 'src/page/index.html'),
        meta: production ? POLICY : {},
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(__dirname, 'src/page/fabricConfig.js') },
          { from: path.join(__dirname, 'src/page/page.css') },
          { from: path.join(__dirname, 'assets/icons/product.svg'), to: 'icon.svg' },
        ],
      }),
    ],
    // React 17 and Fabric weigh more than webpack's general advice for pages.
    performance: { maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
    devServer: { port: 3000, hot: false, client: { overlay: true } },
  };
}

/** Runs the contract suite of the hosts inside a real Excel; see docs/verify-in-excel.md. */
function selfCheck(production) {
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
        meta: production ? POLICY : {},
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

module.exports = (env, argv) => {
  const production = argv.mode === 'production';
  const served = env.WEBPACK_SERVE === true;
  const withCli = !served && fs.existsSync(CLI_ENTRY);
  const pages = [page(production), selfCheck(production)];
  return withCli ? [...pages, commandLine(production)] : pages;
};
