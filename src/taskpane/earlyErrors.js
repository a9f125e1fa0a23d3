// Runs before office.js: an error is told once, and what looks at errors is not loaded yet.
window.earlyErrors = [];
window.addEventListener('error', (event) => window.earlyErrors.push(event), true);
