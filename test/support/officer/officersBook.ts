/** A workbook as texts of its parts, to be changed without any program of ours. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipParts } from '../../host/file/packages';
import { relatedParts } from '../../host/file/structure';
import { OFFICE } from './sheetParts';

type Content = string | Uint8Array;
type Replacement = string | ((match: string) => string);

export class OfficersBook {
  private parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.parts = { ...unzipSync(bytes) };
  }

  save(): Uint8Array {
    return zipParts(this.parts);
  }

  names(): string[] {
    return Object.keys(this.parts);
  }

  drop(name: string): void {
    this.parts = Object.fromEntries(Object.entries(this.parts).filter(([part]) => part !== name));
  }

  text(name: string): string {
    const content = this.parts[name];
    if (content === undefined) throw new Error(`no part ${name}`);
    return strFromU8(content);
  }

  /** Changes a part. @throws Error when the pattern is not there: the test would prove nothing */
  edit(name: string, pattern: string | RegExp, replacement: Replacement): void {
    const before = this.text(name);
    const after =
      typeof replacement === 'string'
        ? before.replace(pattern, replacement)
        : before.replace(pattern, replacement);
    if (after === before) throw new Error(`${name} has no ${String(pattern)}`);
    this.parts[name] = strToU8(after);
  }

  /** Adds a part; without a type its extension has one. */
  add(name: string, content: Content, type?: string): void {
    this.parts[name] = typeof content === 'string' ? strToU8(content) : content;
    if (type === undefined) return;
    const entry = `<Override PartName="/${name}" ContentType="${type}"/>`;
    this.edit('[Content_Types].xml', '</Types>', `${entry}</Types>`);
  }

  addDefault(extension: string, type: string): void {
    const entry = `<Default Extension="${extension}" ContentType="${type}"/>`;
    this.edit('[Content_Types].xml', '<Override', `${entry}<Override`);
  }

  /** Adds a relationship. @param id a free one unless given */
  relate(source: string, type: string, target: string, id?: string): string {
    const at = source.lastIndexOf('/') + 1;
    const rels = `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
    this.parts[rels] ??= strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    const own = id ?? `rIdCanBo${this.text(rels).split('<Relationship ').length}`;
    const full = type.includes('://') ? type : `${OFFICE}/${type}`;
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    const entry = `<Relationship Id="${own}" Type="${full}" Target="${target}"${mode}/>`;
    this.edit(rels, '</Relationships>', `${entry}</Relationships>`);
    return own;
  }

  /** Part of the sheet of this name. */
  sheetPart(name: string): string {
    const pattern = new RegExp(`<sheet name="${name}"[^>]* r:id="([^"]+)"`);
    const id = pattern.exec(this.text('xl/workbook.xml'))?.[1];
    const texts = { 'xl/_rels/workbook.xml.rels': this.text('xl/_rels/workbook.xml.rels') };
    const found = relatedParts(texts, 'xl/workbook.xml').find((each) => each.id === id);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found.target;
  }
}
