/** How to try the add-in while `npm run start:excel` serves it. */
import { DEVELOPMENT } from './manifestOf';

export const SIDELOADING = `
The add-in is served at ${DEVELOPMENT}. To open it in Excel (the manifest is manifest.xml of this folder):
  Windows  npx office-addin-debugging start manifest.xml desktop --no-debug     (once; then open any workbook)
           or: put manifest.xml into a shared folder, add the folder under File > Options > Trust Center >
           Trusted Add-in Catalogs, restart Excel, Insert > My Add-ins > Shared Folder
  Mac      cp manifest.xml ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
           restart Excel, Insert > My Add-ins, arrow beside it, Plan Monitor
  Web      office.com > Excel > any workbook > Insert > Add-ins > Upload My Add-in > manifest.xml
           (the browser must trust the certificate: open ${DEVELOPMENT}/taskpane.html once)
File mode, without Excel: ${DEVELOPMENT}/index.html
`;
