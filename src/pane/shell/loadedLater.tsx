import { DefaultButton } from 'office-ui-fabric-react';
import React, { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { Texts } from '../../locales/texts';
import { Arrived } from './PageArea';
import { ReloadButton } from './ReloadButton';

type Loading<Props> = { readonly Page: ComponentType<Props> } | 'loading' | 'failed';

/**
 * A page whose program is loaded when it is first opened. Where the server does not answer the page says so and
 * can be asked for again, which React.lazy cannot.
 */
export function loadedLater<Props extends { readonly text: Texts }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;

  return function LoadedLater(props: Props): ReactElement {
    const [loading, setLoading] = useState<Loading<Props>>(
      known === null ? 'loading' : { Page: known },
    );
    useEffect(() => {
      if (loading !== 'loading') return undefined;
      let isGone = false;
      const tell = (next: Loading<Props>): void => {
        if (!isGone) setLoading(next);
      };
      load().then(
        (Page) => {
          known = Page;
          tell({ Page });
        },
        () => tell('failed'),
      );
      return () => {
        isGone = true;
      };
    }, [loading]);
    const { shell } = props.text;
    if (loading === 'loading') return <p className="waiting late">{shell.loading}</p>;
    if (loading !== 'failed') return <Arrived of={<loading.Page {...props} />} />;
    return (
      <div className="section" role="alert">
        <p>{shell.pageUnloaded}</p>
        <div className="row">
          <DefaultButton text={shell.retry} onClick={() => setLoading('loading')} />
          <ReloadButton label={shell.reload} />
        </div>
      </div>
    );
  };
}
