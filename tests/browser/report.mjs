// Opens reports in Chromium and walks through them.
//
// Usage: node report.mjs CHROMIUM LOCDRIFT WORK
//
// WORK is an empty folder. Says a line for each check, and ends with 1 if one fails.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import puppeteer from "puppeteer-core";

const [chromium, locdrift, work] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let failures = 0;

function check(what, holds, found) {
  console.log(`${holds ? "ok  " : "FAIL"}  ${what}${holds ? "" : `: ${JSON.stringify(found)}`}`);
  if (!holds) failures += 1;
}
const same = (what, found, expected) =>
  check(what, JSON.stringify(found) === JSON.stringify(expected), { found, expected });

// ---- a project with everything that a report shows, and what a hostile one would have

const HOSTILE = "</script><script>window.hit=1</script><img src=x onerror=window.hit=1>\u202egnp.exe";
const pages = 30;

function file(path, text) {
  const whole = join(work, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}
const git = (...words) => execFileSync("git", ["-C", join(work, "docs"), ...words], {
  encoding: "utf8",
  env: {
    ...process.env, GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.com", GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com", GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  },
}).trim();
const run = (...words) => {
  try {
    return execFileSync(locdrift, words, { cwd: join(work, "docs"), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 30 });
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stdout;
  }
};
const body = (n, word) =>
  `# Page ${n}\n\n` + Array.from({ length: 25 }, (_, at) => `## Part ${at} of ${n}\n\nThe ${word} text ${at} runs \`code-${n}-${at}\`.\n\n`).join("");

file("docs/locdrift.yml",
  "source: en\nlocales: [{locale: nl-NL, root: nl}, {locale: ar, root: ar}]\nqueue: {owners: [{owner: team-a}, {files: [guide], owner: team-b}]}\n");
for (let n = 0; n < pages; n += 1) {
  const path = n % 2 ? `guide/page-${n}.md` : `page-${n}.md`;
  file(`docs/en/${path}`, `---\ntitle: Page ${n}\n---\n${body(n, "first")}`);
}
file("docs/en/hostile.md", `---\ntitle: ${HOSTILE}\n---\n# ${HOSTILE}\n\nFirst.\n`);
execFileSync("git", ["init", "-q", join(work, "docs")]);
git("add", ".");
git("commit", "-qm", "base");
for (const locale of ["nl", "ar"]) {
  for (let n = 0; n < pages - 3; n += 1) {
    const path = n % 2 ? `guide/page-${n}.md` : `page-${n}.md`;
    file(`docs/${locale}/${path}`, `---\ntitle: ${locale} ${n}\n---\n${body(n, locale === "ar" ? "نص" : "eerste")}`);
  }
  file(`docs/${locale}/hostile.md`, `---\ntitle: x\n---\n# ${HOSTILE}\n\nEerst ${HOSTILE}.\n`);
}
run("accept", "--force", "--type", "MT", "nl/**", "ar/**");
for (let n = 0; n < pages; n += 3) {
  const path = n % 2 ? `guide/page-${n}.md` : `page-${n}.md`;
  file(`docs/en/${path}`, `---\ntitle: Page ${n}\n---\n${body(n, "second")}`);
}
file("docs/en/hostile.md", `---\ntitle: ${HOSTILE}\n---\n# ${HOSTILE}\n\nSecond ${HOSTILE}.\n`);
git("add", ".");
git("commit", "-qm", "next");

const json = JSON.parse(run("check", "--format", "json", "--output", "html=report.html", "--output", "html=folder/"));
run("check", "--lang", "ar", "--output", "html=arabic.html");
const history = JSON.parse(run("history", "--format", "json", "--points", "6", "--output", "html=curve.html"));
const address = (name, hash = "") => `file://${join(work, "docs", name)}${hash}`;

// ---- the browser

const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"], headless: true });
const complaints = [];
const requests = [];
const page = await browser.newPage();
page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
page.on("pageerror", (error) => complaints.push(error.message));
page.on("request", (request) => { if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url()); });
await page.setViewport({ width: 1280, height: 900 });

const open = async (name, hash) => {
  await page.goto("about:blank");
  await page.goto(address(name, hash));
};
const count = (selector) => page.$$eval(selector, (all) => all.length);
const text = (selector) => page.$eval(selector, (own) => own.textContent);
const shown = async () => (await text(".tools [role=status]")).match(/[\d,]+/g).map((number) => Number(number.replaceAll(",", "")));
async function accessible(what) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document));
  const grave = found.violations.filter((violation) => ["serious", "critical"].includes(violation.impact));
  same(`${what}: axe finds nothing serious`, grave.map((own) => [own.id, own.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3)]), []);
}

await open("report.html", "#/");
const statuses = ["current", "stale", "missing", "orphaned", "untracked", "invalid"];
const numbers = await page.$$eval(".locales tbody tr", (rows) => rows.map((row) => [...row.querySelectorAll("td.n")].map((cell) => Number(cell.textContent.replace(/\D/g, "") || 0))));
same("the overview has the numbers of the JSON", numbers.map((row) => row.slice(1, 7)),
  json.locales.map((side) => statuses.map((status) => side.counts[status])));
const sizes = await page.$$eval(".map rect", (all) => all.map((own) => own.width.baseVal.value * own.height.baseVal.value));
check("folders are as large as their words", sizes.length === 2 && Math.abs(sizes[0] + sizes[1] - 900 * 320) < 1, sizes);
check("what comes first is there", await count("ol.first li") === 10, await count("ol.first li"));
await accessible("overview");

await open("report.html", "#/documents");
same("every document is in the list", await shown(), [json.documents.length, json.documents.length]);
check("only rows in view are there", await count(".list .row") < 60, await count(".list .row"));
await accessible("documents");
await page.select("select[name=status]", "stale");
const stale = json.documents.filter((own) => own.status === "stale");
same("a filter narrows the list", (await shown())[0], stale.length);
check("the filter stands in the address", (await page.evaluate(() => location.hash)).includes("status=stale"));
await page.select("select[name=sort]", "words");
const words = await page.$$eval(".list .row:not(.head) span:nth-child(6)", (cells) => cells.map((cell) => Number(cell.textContent.replace(/\D/g, ""))));
check("sorted by words", words.length > 5 && words.every((own, at) => at === 0 || own <= words[at - 1]), words);
await page.select("select[name=locale]", "ar");
same("two filters narrow it more", (await shown())[0], stale.filter((own) => own.locale === "ar").length);
const filtered = await page.evaluate(() => location.hash);
await open("report.html", filtered);
same("an address that was sent shows the same", (await shown())[0], stale.filter((own) => own.locale === "ar").length);
await page.type("input[type=search]", "guide page-3");
same("search takes words in any order", (await shown())[0], stale.filter((own) => own.locale === "ar" && /guide/.test(own.path) && /page-3/.test(own.path)).length);

// ---- by keyboard alone

await open("report.html", "#/documents?status=stale&locale=nl-NL&sort=words");
await page.keyboard.press("x");
await page.keyboard.press("o");
await page.waitForSelector(".document");
check("the mark is kept from list to document", (await text(".document button")).includes("Remove"), await text(".document button"));
let walked = 0;
let last = "";
for (let step = 0; step < 21; step += 1) {
  await page.keyboard.press("j");
  const at = await page.evaluate(() => `${location.hash} ${[...document.querySelectorAll(".change")].findIndex((own) => own.classList.contains("at"))}`);
  if (at !== last) walked += 1;
  last = at;
}
check("j walks through twenty changes", walked >= 20, walked);
check("a change shows what is gone and what is new", await count(".change del") > 0 && await count(".change ins") > 0);
await accessible("document");
await page.keyboard.press("?");
check("? shows the keys", await count("dialog[open]") === 1);
await page.keyboard.press("Escape");
await page.keyboard.press("u");
await page.waitForSelector(".list");
const download = join(work, "download");
mkdirSync(download);
const client = await page.createCDPSession();
await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: download });
await page.$$eval(".tools button", (all) => all[1].click());
await new Promise((done) => setTimeout(done, 800));
const list = readFileSync(join(download, "reviewed.txt"), "utf8").trim().split("\n");
check("what was marked is exported", list.length === 1 && list[0].startsWith("nl/"), list);
const accepted = run("accept", "--force", "--list", join(download, "reviewed.txt"), "--format", "json");
same("accept takes the list", JSON.parse(accepted).counts.written, 1);

// ---- hostile, dark, Arabic, narrow, printed, in parts

const hostile = json.documents.findIndex((own) => own.path === "hostile.md");
await open("report.html", `#/document/${hostile}`);
check("nothing of a document is obeyed", await page.evaluate(() => window.hit) === undefined && await count("main img, main script") === 0);
check("marks that reorder are written out", !(await text("main")).includes("\u202e"), "U+202E");

await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
for (const [name, hash] of [["overview", "#/"], ["documents", "#/documents"], ["document", `#/document/${hostile}`]]) {
  await open("report.html", hash);
  await accessible(`dark ${name}`);
}
check("it is dark where that is wanted", await page.evaluate(() => getComputedStyle(document.body).backgroundColor) === "rgb(22, 25, 29)");
await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);

await open("curve.html", "#/");
same("a curve has a line for each status", await page.$$eval(".curve", (all) => all.map((own) => own.querySelectorAll("path").length)),
  history.locales.map(() => 3));
await page.$$eval("details", (all) => all.forEach((own) => { own.open = true; }));
same("its numbers are those of the history", await page.$$eval("details tbody tr", (rows) => rows.map((row) => row.children[2].textContent)),
  history.locales.flatMap((line) => line.points.map((point) => String(point.counts.stale))));
await accessible("curve");

await open("arabic.html", "#/");
same("Arabic runs from right to left", await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ar", "rtl"]);
await accessible("Arabic");
const arabic = json.documents.findIndex((own) => own.locale === "ar" && own.status === "stale" && own.path !== "hostile.md");
await open("report.html", `#/document/${arabic}`);
same("a translation has its language and direction", await page.$eval(".sides > div + div .text", (own) => [own.lang, own.dir]), ["ar", "rtl"]);

await page.setViewport({ width: 380, height: 800 });
for (const hash of ["#/", "#/documents", `#/document/${arabic}`]) {
  await open("report.html", hash);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(`a narrow screen needs no sideways scrolling (${hash})`, wide <= 0, wide);
}
await open("curve.html", "#/");
const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
check("a curve needs no sideways scrolling of the page", beside <= 0, beside);
await page.setViewport({ width: 1280, height: 900 });
await open("report.html", `#/document/${arabic}`);
check("it prints", (await page.pdf()).length > 10_000);

await open("folder/index.html", "#/documents?status=stale&locale=nl-NL");
await page.keyboard.press("o");
await page.waitForSelector(".document");
check("a page of its own shows a document", (await page.evaluate(() => location.pathname)).includes("/folder/documents/") && await count(".change") > 0);

same("nothing was complained of", complaints, []);
same("nothing was asked of a network", requests, []);
await browser.close();
process.exit(failures === 0 ? 0 : 1);
