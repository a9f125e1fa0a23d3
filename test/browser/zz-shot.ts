import { launchChromium } from '/work/main/test/browser/support/chromium';
import { serveFolder } from '/work/main/test/browser/support/staticServer';
async function main(){
  const s=await serveFolder('/work/main/dist'); const b=await launchChromium();
  for(const [w,h,n] of [[1366,768,'wide'],[350,768,'narrow']] as const){
    const p=await b.newPage({viewport:{width:w,height:h}});
    p.on('console',m=>console.log('console',m.type(),m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
    p.on('request',r=>{ if(!r.url().startsWith(s.origin)) console.log('REQ',r.url())});
    const t=Date.now(); await p.goto(s.origin); await p.waitForSelector('table'); console.log('shown',Date.now()-t);
    const tabs=(process.argv[2]??'Theo dõi').split(',');
    for(const tab of tabs){ await p.click(`[role=tab]:has-text("${tab}")`); await p.screenshot({path:`/tmp/shot-${n}-${tabs.indexOf(tab)}.png`}); 
     console.log(tab, await p.evaluate(()=>document.documentElement.scrollWidth+' '+document.documentElement.scrollHeight)); }
    await p.close();
  }
  await b.close(); await s.close();
}
void main();
