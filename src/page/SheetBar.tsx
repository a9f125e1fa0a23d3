import { Pivot, PivotItem, Toggle } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';
import { TEXTS } from './texts';

interface SheetBarProps {
  readonly names: readonly string[];
  readonly selected: string;
  readonly onSelect: (name: string) => void;
  readonly allColumns: boolean;
  readonly onAllColumns: (allColumns: boolean) => void;
}

/** The tabs of the workbook, and whether columns beyond the printed ones are shown. */
export function SheetBar(props: SheetBarProps): ReactElement {
  const { names, selected, onSelect, allColumns, onAllColumns } = props;
  return (
    <nav className="bar" aria-label={TEXTS.sheets}>
      <Pivot
        className="tabs"
        headersOnly
        selectedKey={selected}
        onLinkClick={(item) => onSelect(item?.props.itemKey ?? selected)}
      >
        {names.map((name) => (
          <PivotItem key={name} itemKey={name} headerText={name} />
        ))}
      </Pivot>
      <Toggle
        className="columns"
        inlineLabel
        label={TEXTS.allColumns}
        checked={allColumns}
        onChange={(_, checked) => onAllColumns(checked === true)}
      />
    </nav>
  );
}
