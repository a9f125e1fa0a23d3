import React, { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { demoBook } from '../commands/demoBook';
import type { Book } from '../core/book';
import { BUILT_IN_PLANS } from '../plans';
import { BookPage } from './BookPage';
import { TEXTS } from './texts';

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly book: Book };

/** The demonstration book of the first built-in plan, loaded once. */
function useDemoBook(): Loading {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    const [first] = BUILT_IN_PLANS;
    if (first === undefined) return;
    first.load().then(
      (plan) => setLoading({ kind: 'ready', book: demoBook(plan) }),
      () => setLoading({ kind: 'failed' }),
    );
  }, []);
  return loading;
}

export function App(): ReactElement {
  const loading = useDemoBook();
  if (loading.kind === 'ready') return <BookPage initial={loading.book} />;
  const failed = loading.kind === 'failed';
  return (
    <p className="waiting" role={failed ? 'alert' : 'status'}>
      {failed ? TEXTS.loadFault : TEXTS.loading}
    </p>
  );
}
