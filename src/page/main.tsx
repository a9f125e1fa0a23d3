import React from 'react';
import ReactDOM from 'react-dom';
import { registerOwnIcons } from '../look/icons';
import { loadWorkbookTheme } from '../look/theme';
import { App } from './App';
import { sheetCss } from './sheetCss';

registerOwnIcons();
loadWorkbookTheme();
ReactDOM.render(
  <>
    <style>{sheetCss()}</style>
    <App />
  </>,
  document.getElementById('page'),
);
