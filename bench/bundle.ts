/**
 * A module of the program as it ships: bundled, so that functions of other modules are called
 * directly. Run by tsx every such call goes through a property getter, which hides what the code
 * itself costs.
 */
import { join } from 'node:path';
import webpack from 'webpack';

const ROOT = join(__dirname, '..');

function configuration(entry: string, folder: string): webpack.Configuration {
  const loader = {
    test: /\.ts$/,
    loader: 'ts-loader',
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  };
  return {
    mode: 'production',
    target: 'node20',
    context: ROOT,
    entry: join(ROOT, entry),
    output: { path: folder, filename: 'bundle.js', library: { type: 'commonjs2' } },
    module: { rules: [loader] },
    resolve: { extensions: ['.ts', '.js'] },
  };
}

/**
 * @param entry path of the module from the project's root
 * @param folder where the bundle may be written
 * @returns the bundle's path
 */
export async function bundled(entry: string, folder: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    webpack(configuration(entry, folder), (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return join(folder, 'bundle.js');
}
