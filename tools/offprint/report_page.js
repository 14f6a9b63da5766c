"use strict";
(() => {
  // A row's fields, in the order in which report_page.cpp writes them.
  const INPUT = 0, STATUS = 1, CAUSE = 2, MESSAGE = 3, TITLE = 4, AUTHORS = 5, PUBLISHED = 6, WORDS = 7, TIME = 8,
    NOTES = 9, OUTPUTS = 10, DIAGNOSTICS = 11, FINDINGS = 12, DROPPED = 13, REPAIRED = 14, LOSSES = 15;
  const ROWS_A_PAGE = 50, MOST_PRINTED = 300, MOST_BARS = 10;
  const TIMES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4];
  const SIZES = [1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7];

  const parsed = id => JSON.parse(document.getElementById(id).textContent);
  const names = parsed("names"), rows = parsed("rows");
  const list = (row, field) => row[field] || [];
  const number = new Intl.NumberFormat("en");

  // Elements: element("p", {class: "message"}, "words", another). Words are never markup.
  const build = (node, attributes, content) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (value !== false && value !== undefined) node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...content.filter(part => part !== "" && part !== null && part !== undefined));
    return node;
  };
  const element = (tag, attributes, ...content) => build(document.createElement(tag), attributes, content);
  const drawn = (tag, attributes, ...content) =>
    build(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, content);

  const tenths = new Intl.NumberFormat("en", {maximumFractionDigits: 1});
  const shownTime = ms => ms < 1e3 ? `${ms < 10 ? ms : Math.round(ms)} ms` : `${tenths.format(ms / 1e3)} s`;
  const shownBytes = bytes => {
    for (const [size, unit] of [[1e9, "GB"], [1e6, "MB"], [1e3, "KB"]]) {
      if (bytes >= size) return `${tenths.format(bytes / size)} ${unit}`;
    }
    return `${bytes} B`;
  };
  const middle = values => values.length === 0 ? 0 : values.sort((a, b) => a - b)[values.length >> 1];
  const outputsOf = row => list(row, OUTPUTS).slice(1);
  const isConflict = diagnostic => names.finding[diagnostic[0]].includes("conflict");

  // What is looked at. It stands in the address too, so that a view can be kept and sent.
  const VIEW = {q: "", status: "", cause: "", format: "", note: "", only: "", sort: "", page: "1"};
  const view = {...VIEW, ...Object.fromEntries(new URLSearchParams(location.hash.slice(1)))};
  const keepView = () => {
    const kept = new URLSearchParams(Object.entries(view).filter(([key, value]) => value !== VIEW[key]));
    try { history.replaceState(null, "", `#${kept}`); } catch { /* A page of a file may have no history of its own. */ }
  };

  const ONLY = {
    conflict: ["contradict themselves", row => list(row, DIAGNOSTICS).some(isConflict)],
    loss: ["lost words", row => list(row, LOSSES).length > 0],
    finding: ["have findings", row => (row[FINDINGS] || 0) > 0],
    repaired: ["were repaired", row => (row[REPAIRED] || 0) > 0],
    dropped: ["had words left out", row => (row[DROPPED] || 0) > 0],
  };
  const haystacks = new Array(rows.length);
  const haystack = place => haystacks[place] ??=
    [INPUT, TITLE, AUTHORS, MESSAGE].map(field => rows[place][field] || "").join("\n").toLowerCase();
  const holds = (key, kind, row) => {
    switch (key) {
      case "status": return names.status[row[STATUS]] === kind;
      case "cause": return (names.cause[row[CAUSE]] || "") === kind;
      case "format": return outputsOf(row).some(output => names.format[output[0]] === kind);
      case "note": return list(row, NOTES).some(note => names.note[note[0]] === kind);
      default: return ONLY[kind] === undefined || ONLY[kind][1](row);
    }
  };
  const chosen = () => {
    const asked = ["status", "cause", "format", "note", "only"].filter(key => view[key] !== "");
    const words = view.q.toLowerCase().split(/\s+/).filter(word => word !== "");
    const places = [];
    for (let place = 0; place < rows.length; ++place) {
      if (asked.every(key => holds(key, view[key], rows[place])) &&
          words.every(word => haystack(place).includes(word))) places.push(place);
    }
    return sorted(places);
  };
  const COLUMNS = {
    status: row => names.status[row[STATUS]], article: row => row[TITLE] || row[INPUT], words: row => row[WORDS] || 0,
    time: row => row[TIME] || 0, outputs: row => outputsOf(row).reduce((sum, output) => sum + output[1], 0),
    notes: row => list(row, NOTES).reduce((sum, note) => sum + note[1], 0), findings: row => row[FINDINGS] || 0,
  };
  const sorted = places => {
    const value = COLUMNS[view.sort.replace("-", "")];
    if (value === undefined) return places;
    const sign = view.sort.startsWith("-") ? -1 : 1;
    const values = new Map(places.map(place => [place, value(rows[place])]));
    return places.sort((a, b) => {
      const x = values.get(a), y = values.get(b);
      return x < y ? -sign : x > y ? sign : a - b;
    });
  };

  // Charts: the pale bar is the whole report, the strong one what is chosen.
  const counted = (places, take) => {
    const counts = new Map();
    const add = (name, count) => counts.set(name, (counts.get(name) || 0) + count);
    for (const place of places) take(rows[place], add);
    return counts;
  };
  const countings = {
    status: (row, add) => add(names.status[row[STATUS]], 1),
    cause: (row, add) => { if (names.cause[row[CAUSE]]) add(names.cause[row[CAUSE]], 1); },
    note: (row, add) => list(row, NOTES).forEach(note => add(names.note[note[0]], note[1])),
  };
  const everything = rows.map((_, place) => place);
  const wholes = Object.fromEntries(Object.entries(countings).map(([key, take]) => [key, counted(everything, take)]));

  const bar = (key, name, part, whole, most) => element("button", {
    class: part === 0 ? "bar empty" : "bar", type: "button", "aria-pressed": String(view[key] === name),
    title: `${name}: ${number.format(part)} of ${number.format(whole)}`,
    onclick: () => change({[key]: view[key] === name ? "" : name}),
  }, element("span", {class: "name"}, name), drawn("svg", {viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true"},
    drawn("rect", {class: "whole", width: 100 * whole / most, height: 10, rx: 1}),
    drawn("rect", {class: `part ${key === "status" ? name : ""}`, width: 100 * part / most, height: 10, rx: 1})),
  element("span", {class: "count"}, number.format(part)));
  const bars = (key, title, places) => {
    const whole = [...wholes[key]].sort((a, b) => b[1] - a[1]);
    const parts = counted(places, countings[key]);
    const card = element("div", {class: "card", role: "group", "aria-label": title}, element("h2", {}, title));
    if (whole.length === 0) card.append(element("p", {class: "none"}, "none"));
    const shown = whole.slice(0, MOST_BARS);
    card.append(...shown.map(([name, count]) => bar(key, name, parts.get(name) || 0, count, whole[0][1])));
    if (whole.length > shown.length) card.append(element("p", {class: "none"}, `and ${whole.length - shown.length} more`));
    return card;
  };

  const histogram = (values, width, bounds, shown, label) => {
    const counts = new Array(bounds.length + 1).fill(0);
    for (const value of values) {
      const at = bounds.findIndex(bound => value < bound);
      ++counts[at < 0 ? bounds.length : at];
    }
    const most = Math.max(1, ...counts), step = width / counts.length;
    const boxes = counts.map((count, i) => drawn("rect", {
      class: "part", x: i * step + 1, width: step - 2, y: 80 - 76 * count / most, height: 76 * count / most,
    }, drawn("title", {}, `${i === 0 ? "" : shown(bounds[i - 1])} – ${i < bounds.length ? shown(bounds[i]) : "more"}: ${number.format(count)}`)));
    const marks = bounds.map((bound, i) => i % 3 === 0 ? drawn("text", {x: (i + 1) * step, y: 93}, shown(bound)) : "");
    return drawn("svg", {class: "histogram", viewBox: `0 0 ${width} 98`, role: "img", "aria-label": label},
      drawn("line", {class: "axis", x1: 0, x2: width, y1: 80.5, y2: 80.5}), ...boxes, ...marks);
  };
  const times = places => {
    const values = places.map(place => rows[place][TIME] || 0);
    const half = middle(values), most = values.length === 0 ? 0 : values[values.length - 1];
    const words = `half below ${shownTime(half)}, slowest ${shownTime(most)}`;
    return element("div", {class: "card"}, element("h2", {}, "Time an article", element("small", {}, words)),
      histogram(values, 340, TIMES, shownTime, `Time an article: ${words}`));
  };
  const sizes = places => {
    const all = names.format.map(() => []);
    for (const place of places) for (const output of outputsOf(rows[place])) all[output[0]].push(output[1]);
    const card = element("div", {class: "card wide"}, element("h2", {}, "Sizes of outputs"));
    const parts = all.map((values, format) => {
      const words = `${number.format(values.length)} files, half below ${shownBytes(middle(values))}`;
      return element("div", {}, element("h3", {}, `${names.format[format]} `, element("small", {}, words)),
        histogram(values, 240, SIZES, shownBytes, `Sizes of ${names.format[format]}: ${words}`));
    });
    card.append(parts.length === 0 ? element("p", {class: "none"}, "none") : element("div", {class: "formats"}, ...parts));
    return card;
  };

  // The table, a page at a time. A report need not count words.
  const hasWords = rows.some(row => row[WORDS] > 0);
  const address = path => [names.way, path].join("/").split("/").map(encodeURIComponent).join("/");
  const outputLink = (row, output) => element("a", {href: address(list(row, OUTPUTS)[0] + output[2])},
    `${names.format[output[0]]} ${shownBytes(output[1])}`);
  const diagnosticLine = diagnostic => {
    const [finding, severity, line, message] = diagnostic;
    return element("li", {}, element("span", {class: "finding"}, `${names.severity[severity]}: ${names.finding[finding]}`),
      line > 0 ? ` (line ${line})` : "", ` ${message}`);
  };
  const lossLine = loss => element("li", {}, element("span", {class: "finding"}, `lost in ${loss[0]}: ${loss[1]}`), ` ${loss[2]}`);
  const findingsOf = row => {
    const lines = [...list(row, LOSSES).map(lossLine), ...list(row, DIAGNOSTICS).map(diagnosticLine)];
    const rest = (row[FINDINGS] || 0) - list(row, DIAGNOSTICS).length;
    if (rest > 0) lines.push(element("li", {}, `and ${rest} more`));
    const counts = [[row[DROPPED], "left out"], [row[REPAIRED], "repaired"]].filter(([count]) => count > 0);
    if (counts.length > 0) lines.push(element("li", {}, counts.map(([count, words]) => `${number.format(count)} ${words}`).join(", ")));
    return lines;
  };
  const articleCell = row => {
    const about = [row[AUTHORS], row[PUBLISHED]].filter(words => words).join(" · ");
    const head = [element("span", {class: "title"}, row[TITLE] || row[INPUT]),
      row[TITLE] ? element("span", {class: "where"}, row[INPUT]) : "", about ? element("span", {class: "where"}, about) : ""];
    const lines = findingsOf(row);
    const cell = lines.length === 0 ? head : [element("details", {}, element("summary", {}, head[0]), element("ul", {}, ...lines)), ...head.slice(1)];
    return element("th", {scope: "row"}, ...cell, row[MESSAGE] ? element("p", {class: "message"}, row[MESSAGE]) : "");
  };
  const tableRow = row => {
    const status = names.status[row[STATUS]];
    return element("tr", {},
      element("td", {}, element("span", {class: `status ${status}`}, status, element("small", {}, names.cause[row[CAUSE]] || ""))),
      articleCell(row),
      hasWords ? element("td", {class: "number"}, number.format(row[WORDS] || 0)) : "",
      element("td", {class: "number"}, shownTime(row[TIME] || 0)),
      element("td", {}, ...outputsOf(row).map(output => outputLink(row, output))),
      element("td", {}, list(row, NOTES).map(note => `${names.note[note[0]]}${note[1] > 1 ? ` ${note[1]}` : ""}`).join(", ")),
      element("td", {class: "number"}, number.format(row[FINDINGS] || 0)));
  };
  const HEADS = {status: "Status", article: "Article", ...(hasWords && {words: "Words"}), time: "Time", outputs: "Outputs", notes: "Notes", findings: "Findings"};
  const headCell = key => {
    const direction = view.sort === key ? "ascending" : view.sort === `-${key}` ? "descending" : undefined;
    const mark = direction === undefined ? "" : direction === "ascending" ? " ↑" : " ↓";
    // Figures are wanted with the most first.
    const begins = ["status", "article"].includes(key) ? key : `-${key}`, then = begins === key ? `-${key}` : key;
    return element("th", {scope: "col", "aria-sort": direction, class: ["words", "time", "findings"].includes(key) ? "number" : undefined},
      element("button", {type: "button", onclick: () => change({sort: view.sort === begins ? then : view.sort === then ? "" : begins})}, HEADS[key] + mark));
  };

  const select = (key, label, values) => element("label", {}, label, element("select", {name: key, onchange: event => change({[key]: event.target.value})},
    element("option", {value: ""}, "all"),
    ...values.map(([value, words]) => element("option", {value, selected: view[key] === value}, words))));
  const plain = values => [...values].filter(value => value !== "").sort().map(value => [value, value]);
  let waiting = 0;
  const search = element("input", {type: "search", name: "q", value: view.q, placeholder: "title, author, file, message", oninput: event => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change({q: event.target.value}), 120);
  }});
  const form = () => element("form", {role: "search", onsubmit: event => event.preventDefault()},
    element("label", {}, "Search", search), select("status", "Status", plain(names.status)), select("cause", "Cause", plain(names.cause)),
    select("format", "Format", plain(names.format)), select("note", "Notes", plain(names.note)),
    select("only", "Articles that", Object.entries(ONLY).map(([key, [words]]) => [key, words])),
    element("button", {class: "plain", type: "button", onclick: () => { search.value = ""; change({...VIEW}); }}, "Show all"));

  const saveNames = places => {
    const text = places.map(place => `${rows[place][INPUT]}\n`).join("");
    const link = element("a", {href: URL.createObjectURL(new Blob([text], {type: "text/plain"})), download: "names.txt"});
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const pager = (page, pages) => {
    const turn = (words, to, label) => element("button", {class: "plain", type: "button", "aria-label": label, disabled: to < 1 || to > pages || to === page,
      onclick: () => change({page: String(to)})}, words);
    return element("nav", {class: "pager", "aria-label": "Pages"}, turn("«", 1, "First page"), turn("‹", page - 1, "Previous page"),
      element("span", {}, `${number.format(page)} / ${number.format(pages)}`), turn("›", page + 1, "Next page"), turn("»", pages, "Last page"));
  };

  const controls = element("div", {}), line = element("div", {class: "count-line"});
  const count = element("p", {role: "status"}), head = element("tr", {}), body = element("tbody", {});
  const charts = document.getElementById("charts");
  document.getElementById("articles").append(element("h2", {}, "Articles"), controls, line,
    element("div", {class: "scroll"}, element("table", {}, element("caption", {}, "The articles that are chosen"), element("thead", {}, head), body)));

  let places = [];
  const showTable = () => {
    const pages = Math.max(1, Math.ceil(places.length / ROWS_A_PAGE));
    const page = Math.min(Math.max(1, Number(view.page) || 1), pages);
    count.textContent = `${number.format(places.length)} of ${number.format(rows.length)} articles`;
    line.replaceChildren(count, element("button", {class: "plain", type: "button", title: "names.txt, for offprint batch @names.txt",
      disabled: places.length === 0, onclick: () => saveNames(places)}, "Save their names"), pager(page, pages));
    head.replaceChildren(...Object.keys(HEADS).map(headCell));
    body.replaceChildren(...places.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE).map(place => tableRow(rows[place])));
  };
  const showAll = () => {
    places = chosen();
    charts.replaceChildren(bars("status", "Articles by status", places), bars("cause", "Why articles are not done", places), times(places),
      bars("note", "Notes by kind", places), sizes(places));
    showTable();
  };
  const showControls = () => controls.replaceChildren(form());
  const change = changes => {
    const isTurning = Object.keys(changes).every(key => key === "page" || key === "sort");
    Object.assign(view, {page: "1"}, changes);
    keepView();
    if (isTurning) {
      if (!("page" in changes)) places = chosen();
      return showTable();
    }
    const isTyping = document.activeElement === search;
    const focused = document.activeElement && document.activeElement.title;
    if (!isTyping) showControls();
    showAll();
    // What was pressed has been drawn anew: the keyboard stays where it was.
    const again = focused && [...charts.querySelectorAll("button")].find(button => button.title.split(":")[0] === focused.split(":")[0]);
    if (again) again.focus();
  };

  addEventListener("beforeprint", () => {
    if (places.length > MOST_PRINTED) count.textContent += `; the first ${MOST_PRINTED} are printed`;
    body.replaceChildren(...places.slice(0, MOST_PRINTED).map(place => tableRow(rows[place])));
  });
  addEventListener("afterprint", showTable);
  showControls();
  showAll();
})();
