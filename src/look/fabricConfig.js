// Runs before the bundle: without it Fabric loads its fonts from a server of its maker.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };
