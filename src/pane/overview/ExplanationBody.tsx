import React from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ruleOf } from '../../core/measure/rule';
import type { IndicatorScore } from '../../core/measure/scoreBook';
import type { Texts } from '../../locales/texts';
import type { PlanPageProps } from '../paneState';
import { documentOf, toldText } from './details';
import { valueText } from './figures';
import { FiguresUsed } from './FiguresUsed';
import { Told } from './Told';

type ExplanationBodyProps = Pick<PlanPageProps, 'open' | 'text' | 'actions'> & {
  readonly scored: IndicatorScore;
};

/** Why a light is what it is: sentence, rule, targets, clause, agencies, figures, reasons. */
export function ExplanationBody(props: ExplanationBodyProps): ReactElement {
  const { open, text, scored } = props;
  const { indicator, why } = scored;
  const rule = ruleOf(open.book.plan, scored);
  const words = text.overview;
  return (
    <div className="overview-why-body">
      <p lang="vi" className="lead">
        {why.sentence}
      </p>
      {rule !== null && (
        <Part title={words.rule}>
          {words.ruleLines(rule).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
      <ToldParts scored={scored} text={text} />
      <Part title={words.figures}>
        <FiguresUsed {...props} />
      </Part>
      <Part title={words.targets}>
        <Targets scored={scored} text={text} />
      </Part>
      {indicator.clause !== '' && (
        <Part title={words.clause}>
          <p lang="vi">{indicator.clause}</p>
        </Part>
      )}
      {indicator.quote !== '' && (
        <Part title={words.quote}>
          <blockquote lang="vi">{indicator.quote}</blockquote>
        </Part>
      )}
      <Leads scored={scored} text={text} />
    </div>
  );
}

/** A part under its own words. */
function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <h5>{title}</h5>
      {children}
    </div>
  );
}

interface PartProps {
  readonly scored: IndicatorScore;
  readonly text: Texts;
}

/** Nguyên nhân, Giải pháp of what is not met. */
function ToldParts({ scored, text }: PartProps): ReactElement | null {
  const [cause, remedy] = [toldText(scored, 'cause'), toldText(scored, 'remedy')];
  if (cause === null || remedy === null) return null;
  return (
    <>
      <Part title={text.overview.cause}>
        <p>
          <Told told={cause} none={text.overview.noCause} text={text} />
        </p>
      </Part>
      <Part title={text.overview.remedy}>
        <p>
          <Told told={remedy} none={text.overview.noRemedy} text={text} />
        </p>
      </Part>
    </>
  );
}

/** Every year's number and where it comes from. */
function Targets({ scored, text }: PartProps): ReactElement {
  const words = text.overview;
  return (
    <dl className="facts">
      {scored.yearly.map(({ year, target, yearTarget }) => {
        const document = documentOf(yearTarget);
        return (
          <div key={year} className={year === scored.current.year ? 'lead' : ''}>
            <dt>
              {year}
              {target !== null && <span lang="vi">: {valueText(scored, target)}</span>}
            </dt>
            <dd>
              {yearTarget === null ? words.noTarget : words.basis[yearTarget.basis]}
              {document !== null && ` (${words.document(document.number, document.date)})`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Who leads by the plan, and today where that is another one. */
function Leads({ scored, text }: PartProps): ReactElement {
  const { lead, currentLead = '' } = scored.indicator;
  const words = text.overview;
  return (
    <>
      <Part title={words.leadOfPlan}>
        {lead.text === '' ? <p>{words.noLead}</p> : <p lang="vi">{lead.text}</p>}
      </Part>
      {currentLead !== '' && currentLead !== lead.text && (
        <Part title={words.leadToday}>
          <p lang="vi">{currentLead}</p>
        </Part>
      )}
    </>
  );
}
