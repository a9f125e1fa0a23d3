import { launchChromium } from './support/chromium';
import { serveFolder } from './support/staticServer';
async function main(){
  const s=await serveFolder('/work/main/dist'); const b=await launchChromium();
  const p=await b.newPage({viewport:{width:350,height:768}});
  await p.goto(s.origin); await p.waitForSelector('table');
  await p.evaluate(()=>window.scrollTo(0,330)); await p.screenshot({path:'/tmp/n1.png'});
  const off=await p.$('tr.rule-rowOff'); await off!.scrollIntoViewIfNeeded(); await p.screenshot({path:'/tmp/n2.png'});
  await p.click('[role=tab]:has-text("Số liệu")');
  await p.evaluate(()=>window.scrollTo(0,6600)); await p.screenshot({path:'/tmp/n3.png'});
  await p.close();
  const q=await b.newPage({viewport:{width:1366,height:768}});
  await q.goto(s.origin); await q.waitForSelector('table');
  const o=await q.$('tr.rule-rowOff'); await o!.scrollIntoViewIfNeeded(); 
  await q.evaluate(()=>document.querySelector('.sheet')!.scrollBy(0,350));await q.screenshot({path:'/tmp/w1.png'});
  await q.click('.columns button'); await q.evaluate(()=>document.querySelector('.sheet')!.scrollTo(900,1500)); await q.screenshot({path:'/tmp/w2.png'});
  const t=await q.evaluate(async()=>{});
  await q.close();
  await b.close(); await s.close();
}
void main();
