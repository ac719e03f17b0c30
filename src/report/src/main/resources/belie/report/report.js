(function () {
  "use strict";
  var page = document.documentElement;
  page.classList.add("js");

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  /* A table sorts by a column when its heading is pressed. */
  all("table.sortable").forEach(function (table) {
    all("th[data-sort]", table).forEach(function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (heading.firstChild) {
        button.appendChild(heading.firstChild);
      }
      button.title = table.dataset.sorted.replace("{0}", button.textContent);
      heading.appendChild(button);
      button.addEventListener("click", function () {
        sort(table, heading, column);
      });
    });
  });

  function sort(table, heading, column) {
    var down = heading.getAttribute("aria-sort") === "ascending";
    all("th", table.tHead).forEach(function (other) {
      other.removeAttribute("aria-sort");
    });
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    var numbers = heading.dataset.sort === "number";
    var rows = all("tr", table.tBodies[0]).map(function (row, place) {
      var cell = row.cells[column];
      var value = cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
      return { row: row, value: numbers ? Number(value) : value, place: place };
    });
    rows.sort(function (a, b) {
      var order = numbers ? a.value - b.value : a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
      return (down ? -order : order) || a.place - b.place;
    });
    var sorted = document.createDocumentFragment();
    rows.forEach(function (entry) {
      sorted.appendChild(entry.row);
    });
    table.tBodies[0].appendChild(sorted);
  }

  /* Claims that do not match the filter are not shown, neither in the table nor below. */
  var form = document.getElementById("filter");
  if (form) {
    filters(form);
  }

  function filters(form) {
    var keys = ["outcome", "actor", "source", "rule"];
    var found = document.getElementById("found");
    var rows = all("#overview tbody tr").map(function (row) {
      return { row: row, section: document.getElementById(row.dataset.for), shown: true, text: null };
    });
    var waiting = 0;

    function matches(entry, words) {
      var data = entry.row.dataset;
      for (var i = 0; i < keys.length; i++) {
        var wanted = form.elements[keys[i]].value;
        if (wanted && (i === 0 ? data.outcome !== wanted : data[keys[i]].indexOf("\n" + wanted + "\n") < 0)) {
          return false;
        }
      }
      if (words.length && entry.text === null) {
        var quote = entry.section.querySelector("blockquote");
        entry.text = (entry.row.textContent + " " + (quote ? quote.textContent : "")).toLowerCase();
      }
      return words.every(function (word) {
        return entry.text.indexOf(word) >= 0;
      });
    }

    function apply() {
      var words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
      var count = 0;
      rows.forEach(function (entry) {
        var shown = matches(entry, words);
        count += shown ? 1 : 0;
        if (shown !== entry.shown) {
          entry.shown = shown;
          entry.row.hidden = !shown;
          entry.section.hidden = !shown;
        }
      });
      var words0 = count ? found.dataset.some : found.dataset.none;
      found.textContent = count
        ? words0.replace("{0}", count).replace("{1}", rows.length)
        : words0.replace("{0}", rows.length);
      remember();
    }

    /* What is asked for stands in the address, so that it can be passed on. */
    function remember() {
      var asked = new URLSearchParams();
      keys.concat("q").forEach(function (key) {
        if (form.elements[key].value) {
          asked.set(key, form.elements[key].value);
        }
      });
      var state = asked.toString();
      if (state || location.hash.indexOf("#?") === 0) {
        try {
          history.replaceState(null, "", state ? "#?" + state : "#claims");
        } catch (ignored) {
          /* Some browsers keep the address of a file as it is. */
        }
      }
    }

    function recall() {
      if (location.hash.indexOf("#?") === 0) {
        new URLSearchParams(location.hash.slice(2)).forEach(function (value, key) {
          if (form.elements[key]) {
            form.elements[key].value = value;
          }
        });
        apply();
      }
    }

    form.hidden = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
    });
    form.addEventListener("change", apply);
    form.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(apply, 120);
    });
    form.addEventListener("reset", function () {
      setTimeout(apply, 0);
    });
    recall();
  }

  /* A link leads to what it names, also where that is folded away or filtered out. */
  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    for (var part = target; part && part !== document.body; part = part.parentElement) {
      if (part.hidden) {
        part.hidden = false;
      }
      if (part.tagName === "DETAILS") {
        part.open = true;
      }
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  if (location.hash.indexOf("#?") !== 0) {
    reveal();
  }

  /* A tree of reasons opens and closes as a whole. */
  all(".tools").forEach(function (tools) {
    tools.hidden = false;
    all("button", tools).forEach(function (button) {
      button.addEventListener("click", function () {
        all("details", tools.parentElement).forEach(function (details) {
          details.open = button.dataset.open === "true";
        });
      });
    });
  });

  /* Printing opens everything; browsers that cannot do it by style are helped. */
  if (!CSS.supports("selector(::details-content)")) {
    var folded = [];
    window.addEventListener("beforeprint", function () {
      folded = all("details:not([open])");
      folded.forEach(function (details) {
        details.open = true;
      });
    });
    window.addEventListener("afterprint", function () {
      folded.forEach(function (details) {
        details.open = false;
      });
    });
  }
})();
