import React from 'react';
import type { ReactElement } from 'react';

type Pair = readonly [string, string];

interface PairTableProps {
  readonly heads: Pair;
  readonly rows: readonly Pair[];
}

/** What is met on the left, what to do about it on the right. */
export function PairTable({ heads, rows }: PairTableProps): ReactElement {
  return (
    <table className="table help-pairs">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, second]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
