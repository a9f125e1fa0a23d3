/** A Basic module of LibreOffice, put where a profile keeps those of its user. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'Standard';
const MODULE = 'Bench';
const NAMESPACES = 'http://openoffice.org/2000';

/** @param prefix of the namespace; its name too */
function xml(prefix: string, root: string, attributes: string, content: string): string {
  const names = `xmlns:${prefix}="${NAMESPACES}/${prefix}" xmlns:xlink="http://www.w3.org/1999/xlink"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!DOCTYPE ${prefix}:${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${root}.dtd">`,
    `<${prefix}:${root} ${names} ${attributes}>${content}</${prefix}:${root}>`,
  ].join('\n');
}

function escaped(source: string): string {
  return source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * @param profile a profile's folder
 * @returns the module's address, to which `.Procedure("argument")` is added to run it
 */
export function installMacro(profile: string, source: string): string {
  const basic = join(profile, 'user', 'basic');
  const folder = join(basic, LIBRARY);
  mkdirSync(folder, { recursive: true });
  const named = `library:name="${LIBRARY}"`;
  const library = `<library:library ${named} library:link="false"/>`;
  const element = `<library:element library:name="${MODULE}"/>`;
  const rights = 'library:readonly="false" library:passwordprotected="false"';
  const module = `script:name="${MODULE}" script:language="StarBasic"`;
  writeFileSync(join(basic, 'script.xlc'), xml('library', 'libraries', '', library));
  writeFileSync(
    join(folder, 'script.xlb'),
    xml('library', 'library', `${named} ${rights}`, element),
  );
  writeFileSync(join(folder, `${MODULE}.xba`), xml('script', 'module', module, escaped(source)));
  return `macro:///${LIBRARY}.${MODULE}`;
}
