import React from 'react';
import ReactDOM from 'react-dom';
import { App } from './App';
import { registerPageIcons } from './icons';
import { sheetCss } from './sheetCss';
import { loadWorkbookTheme } from './theme';

registerPageIcons();
loadWorkbookTheme();
ReactDOM.render(
  <>
    <style>{sheetCss()}</style>
    <App />
  </>,
  document.getElementById('page'),
);
