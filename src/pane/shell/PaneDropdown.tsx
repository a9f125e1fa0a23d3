import { Dropdown, ResponsiveMode } from 'office-ui-fabric-react';
import type { IDropdownProps } from 'office-ui-fabric-react';
import React from 'react';
import type { ReactElement } from 'react';

/** A list to choose from that opens where it stands: in a narrow pane Fabric would cover half of it from the side. */
export function PaneDropdown(props: IDropdownProps): ReactElement {
  return <Dropdown responsiveMode={ResponsiveMode.large} {...props} />;
}
