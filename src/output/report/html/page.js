// The script of a report. What documents say is only ever set as text, never as markup.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const main = document.getElementById("main");
  const tabs = document.getElementById("tabs");
  const overview = document.getElementById("overview");
  const STATUSES = ["current", "stale", "missing", "orphaned", "untracked", "invalid"];
  const KINDS = ["text", "code", "links", "formatting", "metadata", "cosmetic", "unknown"];
  const AGES = [30, 90, 180, 365, 730];
  const number = new Intl.NumberFormat(data.lang);
  const say = (name, values = {}) =>
    Object.entries(values).reduce((text, [key, value]) => text.replace(`{${key}}`, () => value), data.words[name] ?? name);
  const valued = (label, value) => say("pair", { label, value });
  const around = (label, element) => {
    const [before, after] = valued(label, "\n").split("\n");
    return [before, element, after];
  };
  const n = (value) => number.format(value);

  // ---- elements

  function make(name, attributes, ...children) {
    const own = name.includes(":") ? document.createElementNS("http://www.w3.org/2000/svg", name.split(":")[1])
      : document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value === null || value === undefined || value === false) continue;
      if (key.startsWith("on")) own.addEventListener(key.slice(2), value);
      else own.setAttribute(key, value === true ? "" : value);
    }
    own.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
    return own;
  }

  // An address that a report names: nothing but the web is followed.
  const isWeb = (address) => /^https?:\/\//.test(address ?? "");
  const outward = (address, text) =>
    isWeb(address) ? make("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, text) : null;
  const mark = (status) => make("i", { class: `mark s${status}`, "aria-hidden": "true" });
  const path = (text) => make("span", { class: "path", dir: "ltr" }, text);

  // ---- what was reviewed, kept by the browser where it keeps anything

  const KEY = `locdrift:${data.source}:${data.locales.map((side) => side.root).join(":")}`;
  const reviewed = new Set();
  try {
    for (const file of JSON.parse(localStorage.getItem(KEY) ?? "[]")) reviewed.add(String(file));
  } catch { /* a page from disk may keep nothing */ }
  const fileOf = (doc) => `${data.locales[doc.l].root}/${doc.p}`;
  function toggle(doc) {
    const file = fileOf(doc);
    if (!reviewed.delete(file)) reviewed.add(file);
    try {
      localStorage.setItem(KEY, JSON.stringify([...reviewed]));
    } catch { /* the marks last as long as the page */ }
  }
  function exported() {
    const text = [...reviewed].sort().join("\n") + "\n";
    const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    make("a", { href: address, download: "reviewed.txt" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  // ---- addresses: what is shown stands in them, so that it can be sent

  const indexOf = (number) => data.docs.length === 1 && data.only !== null ? 0 : number;
  function addressOf(view, filter) {
    const query = new URLSearchParams(Object.entries(filter ?? {}).filter(([, value]) => value !== "")).toString();
    const home = data.only === null ? "" : "../index.html";
    return `${home}#/${view}${query ? `?${query}` : ""}`;
  }
  function documentAddress(number, filter) {
    if (data.is_split) return `documents/${number}.html`;
    if (data.only === number) return "#/";
    return addressOf(`document/${number}`, filter);
  }
  function here() {
    const [view, query] = location.hash.replace(/^#\/?/, "").split("?");
    const [name, id] = view.split("/");
    return { name, id: Number.parseInt(id, 10), filter: Object.fromEntries(new URLSearchParams(query ?? "")) };
  }

  // ---- the overview

  function bars(rows, kind) {
    const most = Math.max(1, ...rows.map(([, count]) => count));
    return make("dl", { class: "bars" }, rows.map(([label, count, address]) => [
      make("dt", {}, address ? make("a", { href: address }, label) : label),
      make("dd", {}, make("svg:svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
        make("svg:rect", { width: (100 * count) / most, height: 10, class: kind }))),
      make("dd", { class: "n" }, n(count)),
    ]));
  }

  function counted(key, docs) {
    const counts = new Map();
    for (const doc of docs) {
      const value = key(doc);
      if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  function folderOf(doc) {
    const at = doc.p.indexOf("/");
    return at < 0 ? "." : doc.p.slice(0, at);
  }

  // Rows of boxes whose areas are as the sizes; each row as square as it gets.
  function boxes(items, width, height) {
    const placed = [];
    let [x, y, w, h] = [0, 0, width, height];
    let rest = [...items];
    let sum = rest.reduce((total, item) => total + item.size, 0);
    while (rest.length > 0 && w > 0 && h > 0) {
      const side = Math.min(w, h);
      const scale = (w * h) / sum;
      let best = Infinity;
      let take = 0;
      let area = 0;
      for (const item of rest) {
        const more = area + item.size * scale;
        const [large, small] = [rest[0].size * scale, item.size * scale];
        const worst = Math.max((side * side * large) / (more * more), (more * more) / (side * side * small));
        if (worst > best) break;
        best = worst;
        area = more;
        take += 1;
      }
      const thick = area / side;
      let along = 0;
      for (const item of rest.slice(0, take)) {
        const long = (item.size * scale) / thick;
        placed.push(w >= h ? { item, x, y: y + along, w: thick, h: long } : { item, x: x + along, y, w: long, h: thick });
        along += long;
      }
      if (w >= h) [x, w] = [x + thick, w - thick];
      else [y, h] = [y + thick, h - thick];
      sum -= rest.slice(0, take).reduce((total, item) => total + item.size, 0);
      rest = rest.slice(take);
    }
    return placed;
  }

  function folderMap() {
    const folders = new Map();
    for (const doc of data.docs) {
      const name = folderOf(doc);
      const folder = folders.get(name) ?? { name, size: 0, drifted: 0, words: 0 };
      folder.size += 1;
      folder.drifted += doc.s === 0 ? 0 : 1;
      folder.words += doc.w ?? 0;
      folders.set(name, folder);
    }
    if (folders.size < 2) return null;
    // A folder of orphans has no words of the source, and is there all the same.
    for (const folder of folders.values()) {
      folder.count = folder.size;
      if (data.folders) folder.size = Math.max(1, data.folders[folder.name] ?? 0);
    }
    const sorted = [...folders.values()].sort((a, b) => b.size - a.size);
    const [width, height] = [900, 320];
    return [
      make("h3", {}, say("folders")),
      make("p", { class: "dim" }, say(data.folders ? "folders-hint" : "folders-count")),
      make("svg:svg", { class: "map", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": say("folders") },
        boxes(sorted, width, height).map(({ item, x, y, w, h }) => {
          const share = item.drifted / item.count;
          const label = `${valued(item.name, `${n(item.drifted)} / ${n(item.count)}`)} · ${valued(say("words"), n(item.words))}`;
          const fits = Math.floor(w / 7) - 1;
          // Words that are seen are the name of the link, where there is room for them.
          const hasWords = fits > 3 && h > 16;
          return make("svg:a", { href: addressOf("documents", { folder: item.name }), "aria-label": hasWords ? null : label },
            make("svg:title", {}, label),
            make("svg:rect", { x, y, width: w, height: h, "fill-opacity": (0.1 + 0.8 * share).toFixed(2) }),
            hasWords ? make("svg:text", { x: x + 5, y: y + 14 }, item.name.slice(0, fits)) : null,
            fits > 6 && h > 32 ? make("svg:text", { x: x + 5, y: y + 28 }, `${n(item.drifted)}/${n(item.count)}`) : null);
        })),
    ];
  }

  // A line for each status over time, with the numbers as a table for whoever does not see it.
  function curve(side) {
    const points = side.points;
    if (points.length < 2) return null;
    const shown = ["current", "stale", "missing"];
    const [width, height, left, low] = [900, 220, 48, 24];
    const most = Math.max(1, ...points.map((point) => Math.max(...shown.map((status) => point.counts[status]))));
    const times = points.map((point) => Date.parse(point.time));
    const [from, to] = [times[0], times[times.length - 1]];
    const x = (at) => left + ((width - left - 10) * (times[at] - from)) / Math.max(1, to - from);
    const y = (count) => height - low - ((height - low - 12) * count) / most;
    const line = (status) =>
      points.map((point, at) => `${at ? "L" : "M"}${x(at).toFixed(1)} ${y(point.counts[status]).toFixed(1)}`).join("");
    const last = points[points.length - 1];
    const label = valued(say("history"), side.locale);
    const days = (seconds) => n(Math.floor(seconds / 86400));
    return make("figure", {},
      make("figcaption", {}, make("strong", {}, side.locale)),
      make("div", { class: "scroll" }, make("svg:svg", { class: "curve", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label },
        shown.map((status) => make("svg:path", { class: `s${STATUSES.indexOf(status)}`, d: line(status) })),
        [0, most].map((count) => make("svg:text", { x: 0, y: y(count) + 4 }, n(count))),
        [0, points.length - 1].map((at) =>
          make("svg:text", { x: x(at), y: height - 6, "text-anchor": at ? "end" : "start" }, points[at].time.slice(0, 10))))),
      make("p", { class: "dim legend" }, shown.map((status) =>
        make("span", {}, mark(STATUSES.indexOf(status)), `${say(`status-${status}`)} ${n(last.counts[status])}`)),
        make("span", {}, valued(say("words"), n(last.words.changed))),
        side.lag.median === null ? null : make("span", {}, valued(say("lag-median"), days(side.lag.median))),
        side.lag.median === null ? null : make("span", {}, valued(say("lag-ninth"), days(side.lag.percentile_90)))),
      make("details", {}, make("summary", {}, say("numbers")), make("div", { class: "scroll" }, make("table", {},
        make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("date")),
          STATUSES.map((status) => make("th", { scope: "col" }, say(`status-${status}`))), make("th", { scope: "col" }, say("words")))),
        make("tbody", {}, points.map((point) => make("tr", {}, make("th", { scope: "row" }, make("bdi", {}, point.time.slice(0, 10))),
          STATUSES.map((status) => make("td", { class: "n" }, n(point.counts[status]))),
          make("td", { class: "n" }, n(point.words.changed)))))))));
  }

  function drawOverview() {
    const stale = data.docs.filter((doc) => doc.s === 1);
    const kinds = counted((doc) => doc.k, stale);
    const types = counted((doc) => doc.y ?? null, data.docs);
    const owners = counted((doc) => (doc.s === 0 ? null : doc.o === undefined ? say("nobody") : data.owners[doc.o]), data.docs);
    const ages = [...AGES, Infinity].map((limit, at) => {
      const from = at ? AGES[at - 1] : 0;
      const count = stale.filter((doc) => doc.a !== undefined && doc.a >= from && doc.a < limit).length;
      const label = limit === Infinity ? `≥ ${n(from)}` : `${n(from)}–${n(limit)}`;
      return [make("bdi", { dir: "ltr" }, label), count, addressOf("documents", { age: String(from), status: "stale" })];
    });
    const to = (filter) => addressOf("documents", filter);
    const curves = (data.history?.locales ?? []).map(curve).filter(Boolean);
    const parts = [
      curves.length > 0 && [make("h3", {}, say("history")), ...curves],
      make("div", { class: "columns" },
        make("div", {}, make("h3", {}, say("first")), make("ol", { class: "first" }, data.first.map((at) => {
          const doc = data.docs[at];
          return make("li", {}, mark(doc.s), make("a", { href: documentAddress(at) }, path(doc.p)), " ",
            make("span", { class: "dim" }, [data.locales[doc.l].tag, say(`status-${STATUSES[doc.s]}`),
              doc.w ? valued(say("words"), n(doc.w)) : null].filter(Boolean).join(" · ")));
        }))),
        make("div", {},
          kinds.size > 0 && [make("h3", {}, say("kind")),
            bars(KINDS.filter((kind) => kinds.has(kind)).map((kind) =>
              [say(`kind-${kind}`), kinds.get(kind), to({ status: "stale", kind })]))],
          stale.some((doc) => doc.a !== undefined) && [make("h3", {}, say("lag")), bars(ages)],
          types.size > 0 && [make("h3", {}, say("types")),
            bars([...types].map(([type, count]) => [type, count, to({ type })]), "plain")],
          data.owners.length > 0 && [make("h3", {}, say("owners")),
            bars([...owners].sort((a, b) => b[1] - a[1]).map(([owner, count]) => [owner, count, to({ owner })]))])),
      folderMap(),
    ];
    const whole = make("section", {}, overview);
    whole.append(...parts.flat(2).filter(Boolean));
    main.replaceChildren(whole);
  }

  // ---- the list

  for (const doc of data.docs) doc.low = doc.p.toLowerCase();

  function matching(filter) {
    const words = (filter.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const status = STATUSES.indexOf(filter.status);
    const side = data.locales.findIndex((locale) => locale.tag === filter.locale);
    const rule = data.rules.findIndex(([id]) => id === filter.rule);
    const owner = data.owners.indexOf(filter.owner);
    const folder = filter.folder === "." ? null : `${filter.folder}/`;
    const age = Number(filter.age);
    const shown = [];
    data.docs.forEach((doc, at) => {
      if (status >= 0 && doc.s !== status) return;
      if (filter.locale && doc.l !== side) return;
      if (filter.kind && doc.k !== filter.kind) return;
      if (filter.type && doc.y !== filter.type) return;
      if (filter.rule && !(doc.r ?? []).includes(rule)) return;
      if (filter.owner && (filter.owner === say("nobody") && owner < 0 ? doc.o !== undefined : doc.o !== owner)) return;
      if (filter.folder && (folder === null ? doc.p.includes("/") : !doc.p.startsWith(folder))) return;
      if (filter.age && !(doc.a >= age)) return;
      if (!words.every((word) => doc.low.includes(word))) return;
      shown.push(at);
    });
    const by = {
      path: null,
      words: (doc) => -(doc.w ?? 0),
      days: (doc) => -(doc.a ?? -1),
      status: (doc) => [5, 1, 2, 3, 4, 0].indexOf(doc.s),
      locale: (doc) => doc.l,
    }[filter.sort || "path"];
    if (by) shown.sort((a, b) => by(data.docs[a]) - by(data.docs[b]) || a - b);
    return shown;
  }

  let list = null;

  function choice(name, label, options, filter) {
    const select = make("select", { name }, make("option", { value: "" }, say("all")),
      options.map(([value, text]) => make("option", { value, selected: filter[name] === value }, text)));
    return options.length > 1 || filter[name] ? make("label", {}, label, select) : null;
  }

  function drawDocuments(filter) {
    const search = make("input", { type: "search", name: "q", value: filter.q ?? "", autocomplete: "off", dir: "auto" });
    const folders = [...new Set(data.docs.map(folderOf))].sort().slice(0, 500);
    const form = make("form", { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
      make("label", {}, say("search"), search),
      choice("locale", say("locale"), data.locales.map((side) => [side.tag, side.tag]), filter),
      choice("status", say("status"), STATUSES.filter((_, at) => data.docs.some((doc) => doc.s === at))
        .map((status) => [status, say(`status-${status}`)]), filter),
      choice("kind", say("kind"), KINDS.filter((kind) => data.docs.some((doc) => doc.k === kind))
        .map((kind) => [kind, say(`kind-${kind}`)]), filter),
      choice("type", say("type"), [...counted((doc) => doc.y, data.docs).keys()].map((type) => [type, type]), filter),
      choice("owner", say("owner"), data.owners.length ? [...data.owners, say("nobody")].map((own) => [own, own]) : [], filter),
      choice("rule", say("rule"), data.rules.map(([id]) => [id, id]), filter),
      choice("age", say("days"), data.docs.some((doc) => doc.a !== undefined)
        ? AGES.map((days) => [String(days), `≥ ${n(days)}`]) : [], filter),
      choice("folder", say("folder"), folders.map((name) => [name, name]), filter),
      choice("sort", say("sort"), [["words", say("words")], ["days", say("days")], ["status", say("status")],
        ["locale", say("locale")]], filter));
    const count = make("span", { role: "status" });
    const tools = make("div", { class: "tools" }, count,
      make("button", { type: "button", onclick: () => { location.hash = addressOf("documents", {}); } }, say("clear")),
      make("button", { type: "button", onclick: exported }, say("count", { label: say("export"), count: n(reviewed.size) })),
      make("button", { type: "button", onclick: help }, say("keys")));
    const head = make("div", { class: "row head", role: "row" },
      ["reviewed", "locale", "status", "path", "kind", "words", "days", "type", "owner"].map((name) =>
        make("span", {
          role: "columnheader", class: ["words", "days"].includes(name) ? "n" : null,
          title: name === "reviewed" ? null : say(name),
        },
          name === "reviewed" ? make("span", { class: "unseen" }, say(name)) : say(name))));
    const body = make("div", { role: "rowgroup" });
    const frame = make("div", { class: "list", role: "table", tabindex: "0", "aria-label": say("documents") }, head, body);
    main.replaceChildren(make("section", {}, form, tools, frame));
    if (data.owners.length > 0) frame.style.setProperty("--owner", "8rem");
    const height = head.offsetHeight;
    list = { shown: [], at: 0, filter };

    const rowOf = (place) => {
      const at = list.shown[place];
      const doc = data.docs[at];
      const label = doc.d ? make("a", { href: documentAddress(at, list.filter), tabindex: "-1" }, path(doc.p)) : path(doc.p);
      return make("div", { class: `row${place === list.at ? " at" : ""}`, role: "row", "aria-rowindex": place + 2 },
        make("span", { role: "cell", title: say("reviewed") }, reviewed.has(fileOf(doc)) ? "✓" : ""),
        make("span", { role: "cell" }, data.locales[doc.l].tag),
        make("span", { role: "cell" }, mark(doc.s), say(`status-${STATUSES[doc.s]}`)),
        make("span", { role: "cell", title: doc.p }, label),
        make("span", { role: "cell" }, doc.k ? say(`kind-${doc.k}`) : ""),
        make("span", { role: "cell", class: "n" }, doc.w ? n(doc.w) : ""),
        make("span", { role: "cell", class: "n" }, doc.a === undefined ? "" : n(doc.a)),
        make("span", { role: "cell" }, doc.y ?? ""),
        make("span", { role: "cell" }, doc.o === undefined ? "" : data.owners[doc.o]));
    };
    // Only the rows in view are there.
    const draw = () => {
      const [top, room] = [frame.scrollTop, frame.clientHeight || 600];
      const first = Math.max(0, Math.floor(top / height) - 8);
      const last = Math.min(list.shown.length, Math.ceil((top + room) / height) + 8);
      const rows = [];
      for (let place = first; place < last; place += 1) {
        const row = rowOf(place);
        row.style.insetBlockStart = `${height + place * height}px`;
        rows.push(row);
      }
      body.replaceChildren(...rows);
    };
    const renew = () => {
      list.shown = matching(list.filter);
      list.at = Math.min(list.at, Math.max(0, list.shown.length - 1));
      body.style.height = `${list.shown.length * height}px`;
      frame.setAttribute("aria-rowcount", list.shown.length + 1);
      count.textContent = valued(say("shown"), `${n(list.shown.length)} / ${n(data.docs.length)}`);
      draw();
    };
    list.draw = draw;
    list.toggled = () => {
      tools.children[2].textContent = say("count", { label: say("export"), count: n(reviewed.size) });
      draw();
    };
    list.move = (step) => {
      list.at = Math.max(0, Math.min(list.shown.length - 1, list.at + step));
      const top = list.at * height;
      if (top < frame.scrollTop) frame.scrollTop = top;
      if (top + 2 * height > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + 2 * height - frame.clientHeight;
      draw();
    };
    form.addEventListener("input", () => {
      list.filter = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
      list.at = 0;
      frame.scrollTop = 0;
      history.replaceState(null, "", addressOf("documents", list.filter));
      renew();
    });
    frame.addEventListener("scroll", draw, { passive: true });
    window.addEventListener("beforeprint", () => body.replaceChildren(...list.shown.slice(0, 2000).map((_, place) => {
      const row = rowOf(place);
      row.style.position = "static";
      return row;
    })));
    window.addEventListener("afterprint", draw);
    renew();
  }

  // ---- a document

  const lines = (pair) => (pair ? (pair[0] === pair[1] ? n(pair[0]) : `${n(pair[0])}–${n(pair[1])}`) : "");

  function difference(change) {
    const parts = change.diff.map(([tag, text]) => make(["span", "del", "ins"][tag], {}, text));
    if (!change.code) return make("p", { class: "text", dir: "auto" }, parts);
    return make("pre", { class: "text code", dir: "ltr" }, parts.flatMap((part) => [part, "\n"]));
  }

  function changeBox(change, side) {
    const where = change.tl === null ? say("unaligned")
      : change.text === null ? say("insert-after", { line: n(change.tl[0]) }) : say("line", { lines: lines(change.tl) });
    const place = [...change.path].join(" › ");
    return make("article", { class: "change", tabindex: "-1" },
      make("h3", {}, make("bdi", {}, place), place ? " " : null, make("small", {},
        [say(`kind-${change.kind}`), say(`op-${change.op}`), change.words ? valued(say("words"), n(change.words)) : null,
          change.done ? say("done") : null].filter(Boolean).join(" · "))),
      make("div", { class: "sides" },
        make("div", {}, make("h4", {}, say("source-line", { lines: lines(change.sl) }), " ", outward(change.link, say("on-forge"))),
          difference(change), change.cut ? make("p", { class: "dim" }, say("cut")) : null),
        make("div", {}, make("h4", {}, valued(say("translation"), where)),
          change.text === null ? null
            : make(change.code ? "pre" : "p", { class: change.code ? "text code" : "text", lang: side.tag, dir: change.code ? "ltr" : side.dir }, change.text),
          change.by ? make("p", { class: "dim" }, say(`by-${change.by}`)) : null)));
  }

  let shown = null;

  function drawDocument(at, filter) {
    const doc = data.docs[indexOf(at)];
    const detail = data.details[at];
    if (!doc || !detail) {
      main.replaceChildren(make("p", {}, say("nothing")));
      return;
    }
    const side = data.locales[doc.l];
    const order = data.only === null ? matching(filter).filter((other) => data.docs[other].d) : [];
    const place = order.indexOf(at);
    const button = make("button", { type: "button", "aria-pressed": String(reviewed.has(fileOf(doc))) });
    const name = () => {
      const isMarked = reviewed.has(fileOf(doc));
      button.textContent = isMarked ? say("unmark") : say("mark");
      button.setAttribute("aria-pressed", String(isMarked));
    };
    const flip = () => { toggle(doc); name(); };
    button.addEventListener("click", flip);
    name();
    const isHidden = (change) => change.kind === "metadata" || change.kind === "cosmetic";
    const [quiet, open] = [detail.changes.filter(isHidden), detail.changes.filter((change) => !isHidden(change))];
    const boxesShown = open.map((change) => changeBox(change, side));
    const step = (by) => (order[place + by] === undefined || place < 0 ? null : documentAddress(order[place + by], filter));
    main.replaceChildren(make("section", { class: "document" },
      make("h2", {}, mark(doc.s), path(doc.p), " ", make("small", { class: "dim" },
        [side.tag, say(`status-${STATUSES[doc.s]}`), doc.k ? say(`kind-${doc.k}`) : null, doc.y,
          doc.o === undefined ? null : data.owners[doc.o], doc.w ? valued(say("words"), `${n(doc.w)} / ${n(doc.t)}`) : null]
          .filter(Boolean).join(" · "))),
      make("div", { class: "tools" }, button,
        make("a", { href: addressOf("documents", filter) }, say("back")),
        step(-1) ? make("a", { href: step(-1) }, say("previous")) : null,
        step(1) ? make("a", { href: step(1) }, say("next")) : null,
        make("button", { type: "button", onclick: help }, say("keys"))),
      detail.facts.map((fact) => make("p", { class: "line" }, fact)),
      make("p", { class: "line" }, path(detail.file)),
      detail.source ? make("p", { class: "line" }, around(say("source"), path(detail.source)), " ", outward(detail.link, say("on-forge"))) : null,
      detail.findings.length > 0 && [make("h3", {}, say("findings")),
        make("ul", { class: "findings" }, detail.findings.map((finding) => make("li", {},
          make("strong", {}, finding.rule), ` · ${say(finding.level === "error" ? "error" : "warning")} · `,
          finding.lines ? `${say("line", { lines: lines(finding.lines) })} · ` : "", make("bdi", {}, finding.text))))],
      doc.k ? make("h3", {}, say("count", { label: say("changes"), count: n(open.length) })) : null,
      doc.k && open.length === 0 ? make("p", { class: "dim" }, say("no-changes")) : null,
      boxesShown,
      quiet.length > 0 && make("details", {}, make("summary", {}, say("count", { label: say("metadata"), count: n(quiet.length) })),
        quiet.map((change) => changeBox(change, side))),
      detail.commands.length > 0 && [make("h3", {}, say("command")), detail.commands.map((command) =>
        make("p", { class: "command" }, make("code", { dir: "ltr" }, command), copyButton(command)))]));
    shown = {
      boxes: boxesShown, at: -1, flip, before: step(-1), after: step(1),
      move(by) {
        const next = shown.at + by;
        if (next < 0 || next >= boxesShown.length) {
          const address = by > 0 ? shown.after : shown.before;
          if (address && shown.at >= -1) location.href = address;
          return;
        }
        boxesShown[shown.at]?.classList.remove("at");
        shown.at = next;
        boxesShown[next].classList.add("at");
        boxesShown[next].focus({ preventScroll: true });
        boxesShown[next].scrollIntoView({ block: "nearest" });
      },
    };
  }

  function copyButton(text) {
    if (!navigator.clipboard) return null;
    return make("button", { type: "button", onclick: () => navigator.clipboard.writeText(text).catch(() => {}) }, say("copy"));
  }

  // ---- keys

  const KEYS = [["j k", "key-next"], ["o ↵", "key-open"], ["x", "key-mark"], ["/", "key-search"], ["u Esc", "key-back"], ["?", "key-help"]];
  function help() {
    const close = make("button", { type: "button" }, say("close"));
    const dialog = make("dialog", { "aria-label": say("keys") }, make("h2", {}, say("keys")),
      make("dl", {}, KEYS.map(([keys, name]) =>
        [make("dt", {}, keys.split(" ").map((key) => [make("kbd", {}, key), " "])), make("dd", {}, say(name))])), close);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  document.addEventListener("keydown", (event) => {
    const inField = event.target instanceof Element && event.target.matches("input, select, textarea");
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (inField) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const isLink = event.target instanceof Element && event.target.matches("a, button, summary");
    const { name, filter } = view();
    const act = {
      j: () => (name === "document" ? shown?.move(1) : list?.move(1)),
      k: () => (name === "document" ? shown?.move(-1) : list?.move(-1)),
      o: () => open(),
      Enter: () => (isLink ? null : open()),
      x: () => mark_(),
      "/": () => {
        if (name !== "documents") location.href = addressOf("documents", name === "document" ? filter : {});
        setTimeout(() => main.querySelector("input[type=search]")?.focus(), 50);
      },
      u: () => back(),
      Escape: () => back(),
      "?": () => help(),
    }[event.key];
    function open() {
      if (name !== "documents" || !list) return;
      const at = list.shown[list.at];
      if (at !== undefined && data.docs[at].d) location.href = documentAddress(at, list.filter);
    }
    function mark_() {
      if (name === "document") shown?.flip();
      else if (name === "documents" && list?.shown[list.at] !== undefined) {
        toggle(data.docs[list.shown[list.at]]);
        list.toggled();
      }
    }
    function back() {
      if (name === "document") location.href = addressOf("documents", filter);
    }
    if (!act || (isLink && event.key === "Enter")) return;
    event.preventDefault();
    act();
  });

  // ---- what is shown

  function view() {
    const { name, id, filter } = here();
    if (data.only !== null) return { name: "document", id: data.only, filter: {} };
    if (name === "document" && Number.isInteger(id)) return { name, id, filter };
    return { name: name === "documents" ? name : "", id, filter };
  }

  function show() {
    const { name, id, filter } = view();
    list = null;
    shown = null;
    const tab = (own, address, text) => make("a", { href: address, "aria-current": name === own ? "page" : null }, text);
    tabs.replaceChildren(tab("", addressOf("", {}), say("overview")), tab("documents", addressOf("documents", {}), say("documents")),
      name === "document" ? tab("document", location.hash || "#/", say("document")) : "");
    if (name === "documents") drawDocuments(filter);
    else if (name === "document") drawDocument(id, filter);
    else drawOverview();
    window.scrollTo(0, 0);
  }

  const time = document.querySelector("header time");
  time.textContent = new Date(data.time).toLocaleString(data.lang, { dateStyle: "medium", timeStyle: "short" });
  window.addEventListener("hashchange", () => { show(); main.focus({ preventScroll: true }); });
  show();
})();
