(function () {
  "use strict";
  document.documentElement.classList.add("js");

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll("[data-row] a.name"));
  }

  function here() {
    return rows().indexOf(document.activeElement);
  }

  function go(step) {
    var all = rows();
    var next = Math.max(0, Math.min(all.length - 1, here() < 0 ? 0 : here() + step));
    if (all.length) {
      all[next].focus();
      all[next].scrollIntoView({ block: "nearest" });
    } else {
      follow(step > 0 ? "next" : "prev");
    }
  }

  function follow(rel) {
    var link = document.querySelector("a[rel=" + rel + "]");
    if (link) {
      link.click();
    }
  }

  /* On a list the key opens the claim with the choice made; on a claim it makes the choice. Nothing is decided by it. */
  function choose(choice) {
    var form = document.getElementById("decide");
    if (form) {
      form.querySelector("[name=choice][value=" + choice + "]").checked = true;
      fit(form);
      form.querySelector("[name=reason]").focus();
    } else if (here() >= 0) {
      location.assign(rows()[here()].getAttribute("href") + "&do=" + choice + "#decide");
    }
  }

  /* Only reasons that fit the choice can be chosen. */
  function fit(form) {
    var chosen = form.querySelector("[name=choice]:checked");
    form.querySelectorAll("[name=reason] option[data-for]").forEach(function (option) {
      option.hidden = chosen !== null && option.dataset.for.split(" ").indexOf(chosen.value) < 0;
      option.disabled = option.hidden;
      if (option.hidden && option.selected) {
        form.querySelector("[name=reason]").value = "";
      }
    });
  }

  var form = document.getElementById("decide");
  if (form) {
    fit(form);
    form.addEventListener("change", function () {
      fit(form);
    });
  }

  var keys = {
    j: function () { go(1); },
    k: function () { go(-1); },
    a: function () { choose("accept"); },
    o: function () { choose("override"); },
    r: function () { choose("return"); }
  };

  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  /* What is typed is not lost by leaving. */
  var text = document.querySelector(".editor textarea:not([readonly])");
  if (text) {
    var dirty = false;
    text.addEventListener("input", function () { dirty = true; });
    text.form.addEventListener("submit", function () { dirty = false; });
    addEventListener("beforeunload", function (event) {
      if (dirty) {
        event.preventDefault();
      }
    });
  }
})();
