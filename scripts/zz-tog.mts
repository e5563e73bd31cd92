const root=process.env.ROOT!;
import { chromium } from "@playwright/test";
const { BROWSER_FLAGS, browserEnvironment, browserPath } = await import(`${root}/scripts/browser.mjs`);
const { manyParcels } = await import(`${root}/test/bench/many-parcels.ts`);
const { servedPage } = await import(`/tmp/tr/served-page.ts`);
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS, env: browserEnvironment() });
const data = JSON.stringify(manyParcels(10000));
const s = await servedPage(`${root}/dist`); s.replace("data/demo/dataset.json", () => data);
const c = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block", locale: "zh-CN" });
const page = await c.newPage(); await page.goto(`${s.address}#data=demo&lang=zh`);
await page.locator('.dk-map[data-map-state="ready"]').waitFor({ state: "attached", timeout: 120000 }); await page.waitForTimeout(5000);
const n:any = await page.evaluate(`document.querySelectorAll("li:not([hidden]) .dk-map-layers-box").length`);
for (let round=0;round<2;round++) for (let k=0;k<n;k++) for (let t=0;t<2;t++) {
  const r:any = await page.evaluate(`(async () => { const box=[...document.querySelectorAll("li:not([hidden]) .dk-map-layers-box")][${k}]; const b=performance.now(); box.click(); const h=performance.now()-b; await new Promise(d=>requestAnimationFrame(()=>setTimeout(d))); const p=performance.now()-b; do await new Promise(d=>setTimeout(d,500)); while(!window.dikuaiMap.atRest()); return [box.closest("li").textContent.slice(0,12), box.checked, Math.round(h), Math.round(p)]; })()`);
  console.log(JSON.stringify(r));
}
await browser.close(); await s.stop();
