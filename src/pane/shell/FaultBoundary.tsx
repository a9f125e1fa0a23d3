import { DefaultButton } from 'office-ui-fabric-react';
import React, { Component } from 'react';
import type { ReactNode } from 'react';
import type { Texts } from '../../locales/texts';

interface FaultBoundaryProps {
  readonly text: Texts;
  /** What the page was drawn from: when it changes, the page is tried anew. */
  readonly basis: unknown;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly hasFailed: boolean;
}

/** A fault of one page leaves the other pages and the commands usable. React tells the fault to the console. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { hasFailed: true };
  }

  override componentDidUpdate({ basis }: FaultBoundaryProps): void {
    if (this.state.hasFailed && basis !== this.props.basis) this.again();
  }

  private again(): void {
    this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    const { children, text } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <div className="section" role="alert">
        <p>{text.shell.pageFault}</p>
        <DefaultButton text={text.shell.retry} onClick={() => this.again()} />
      </div>
    );
  }
}
