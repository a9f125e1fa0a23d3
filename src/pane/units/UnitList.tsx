import { Link, TextField } from 'office-ui-fabric-react';
import React, { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { GROUPINGS, searchedUnits, unitSections } from '../../live/units/unitViews';
import type { Grouping, UnitSection, UnitView } from '../../live/units/unitViews';
import type { PageProps } from '../paneState';
import { PaneDropdown } from '../shell/PaneDropdown';
import { useReadOn } from '../shell/useReadOn';
import { UnitItem } from './UnitItem';

/** Units of a heading that are shown before somebody asks for all: a province has some two hundred. */
const FEW = 30;

interface UnitListProps extends PageProps {
  readonly views: readonly UnitView[];
  /** Begins to give indicators to the unit of this name. */
  readonly onGive: (unit: string) => void;
}

interface SectionProps extends UnitListProps {
  readonly section: UnitSection;
  readonly by: Grouping;
  readonly isOpen: boolean;
}

function Section({ section, by, isOpen, ...props }: SectionProps): ReactElement {
  const [isLong, setLong] = useState(false);
  const { list } = props.text.units;
  const { label, views } = section;
  const shown = isLong ? views : views.slice(0, FEW);
  const items = useReadOn<HTMLUListElement>(isLong, shown.length);
  return (
    <details className="unit-fold card" open={isOpen}>
      <summary className="lead">
        {label === '' ? (
          list.section(list.noLabel[by], views.length)
        ) : (
          <span lang="vi">{list.section(label, views.length)}</span>
        )}
      </summary>
      <ul ref={items} className="list">
        {shown.map((view) => (
          <UnitItem key={view.unit.code} {...props} view={view} />
        ))}
      </ul>
      {shown.length < views.length && (
        <Link onClick={() => setLong(true)}>{list.showAll(views.length)}</Link>
      )}
    </details>
  );
}

/** All units under headings, with a search that needs no marks. */
export function UnitList(props: UnitListProps): ReactElement {
  const { views, text } = props;
  const [question, setQuestion] = useState('');
  const [by, setBy] = useState<Grouping>('block');
  const found = useMemo(() => searchedUnits(views, question), [views, question]);
  const sections = useMemo(() => unitSections(found, by), [found, by]);
  const { list } = text.units;
  const isSearch = question.trim() !== '';
  return (
    <section className="section">
      <h3>{list.title}</h3>
      <div className="stack">
        <TextField
          label={list.search}
          description={list.searchHint}
          value={question}
          onChange={(_, value) => setQuestion(value ?? '')}
        />
        <PaneDropdown
          label={list.by}
          selectedKey={by}
          options={GROUPINGS.map((key) => ({ key, text: list.groupings[key] }))}
          onChange={(_, option) => setBy(GROUPINGS.find((one) => one === option?.key) ?? by)}
        />
      </div>
      <p role="status" className={isSearch ? 'muted' : 'visually-hidden'}>
        {isSearch ? (found.length === 0 ? list.nothing : list.found(found.length)) : ''}
      </p>
      {sections.map((section) => (
        <Section
          {...props}
          key={`${by}|${section.label}|${isSearch ? 'found' : 'all'}`}
          section={section}
          by={by}
          isOpen={isSearch || sections.length === 1}
        />
      ))}
    </section>
  );
}
