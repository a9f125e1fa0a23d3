import React from 'react';
import type { CSSProperties, ReactElement } from 'react';
import type { GridView } from './gridView';

/** Widths are in characters; `page.css` says how wide a character is. */
interface CharacterStyle extends CSSProperties {
  readonly '--chars': number;
}

function chars(count: number): CharacterStyle {
  return { '--chars': count };
}

/** A sheet without tables, cell by cell. */
export function SheetGrid({ view }: { readonly view: GridView }): ReactElement {
  const width = view.widths.reduce((sum, each) => sum + each, 0);
  return (
    <div className="leaf-frame" tabIndex={0}>
      <table role="table" className="leaf" style={chars(width)}>
        <colgroup>
          {view.widths.map((each, index) => (
            <col key={index} style={chars(each)} />
          ))}
        </colgroup>
        <tbody role="rowgroup">
          {view.rows.map(({ key, cells }) => (
            <tr role="row" key={key}>
              {cells.map((cell) => (
                <td role="cell" key={cell.key} colSpan={cell.span} className={cell.className}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
