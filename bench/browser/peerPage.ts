/** Builds the empty Fabric page as ours are built, into a folder that can be served. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const ROOT = join(__dirname, '../..');

const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fabric</title>' +
  "<script>window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };</script></head>" +
  '<body><div id="page"></div><script src="page.js"></script></body></html>';

export async function buildPeer(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const loader = {
    test: /\.tsx?$/,
    loader: 'ts-loader',
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        context: ROOT,
        entry: join(__dirname, 'emptyFabric.tsx'),
        output: { path: folder, filename: 'page.js' },
        module: { rules: [loader] },
        resolve: { extensions: ['.ts', '.tsx', '.js'] },
        performance: false,
      },
      (error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
  writeFileSync(join(folder, 'index.html'), HTML);
}
