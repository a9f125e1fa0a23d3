/** The least that a page with React and Fabric can be: what ours are held against. */
import { DefaultButton, Dropdown, PrimaryButton, TextField } from 'office-ui-fabric-react';
import React from 'react';
import ReactDOM from 'react-dom';

ReactDOM.render(
  <main>
    <TextField label="Text" />
    <Dropdown label="Choice" options={[{ key: 'one', text: 'One' }]} />
    <PrimaryButton text="Yes" />
    <DefaultButton text="No" />
  </main>,
  document.getElementById('page'),
);
