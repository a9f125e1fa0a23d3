import React, { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { dayText, typedDay } from './day';

interface ReviewFieldProps {
  /** Excel serial day. */
  readonly review: number;
  readonly disabled: boolean;
  readonly text: Texts;
  /** Resolves when it is written, or refused. */
  readonly onChoose: (review: number) => Promise<void>;
}

/**
 * Chốt số liệu đến ngày, typed as officers write it: a browser's own date field shows months and days in
 * the order of the computer's language. Enter or leaving the field writes it, Escape takes it back.
 * What the workbook refuses stays typed.
 */
export function ReviewField({ review, disabled, text, onChoose }: ReviewFieldProps): ReactElement {
  const [typed, setTyped] = useState(dayText(review));
  const [isBad, setBad] = useState(false);
  const known = useRef(review);
  /** The day that is being written: leaving the field after Enter does not write it again. */
  const asked = useRef<number | null>(null);
  useEffect(() => {
    const former = dayText(known.current);
    known.current = review;
    // Shown as days are written, unless another one is being typed here.
    setTyped((now) => (now === former || typedDay(now) === review ? dayText(review) : now));
  }, [review]);
  const choose = async (day: number): Promise<void> => {
    asked.current = day;
    await onChoose(day);
    asked.current = null;
  };
  const commit = (): void => {
    const day = typedDay(typed);
    setBad(day === null);
    if (day === review) setTyped(dayText(day));
    else if (day !== null && day !== asked.current) void choose(day);
  };
  const takeBack = (): void => {
    setTyped(dayText(review));
    setBad(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    commit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <label>
        <span>{text.overview.review}</span>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          disabled={disabled}
          aria-invalid={isBad}
          aria-describedby={isBad ? 'overview-review-fault' : undefined}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Escape' && takeBack()}
        />
      </label>
      {isBad && (
        <p id="overview-review-fault" role="alert" className="overview-fault">
          {text.overview.badDate}
        </p>
      )}
    </form>
  );
}
